package org.kerros.generators.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.generators.Choices;
import org.kerros.generators.Inference;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

/** Trains Melody RNNs: what {@code kerros train melody-rnn} and {@code kerros dataset melody-rnn} do. */
public final class MelodyTraining {
    static final String THREE_OCTAVES = "three octaves in C";
    static final String ALL_PITCHES = "all pitches";

    private MelodyTraining() {}

    /** What can be set; the data set's own settings are among them, for training from MIDI files directly. */
    public static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(List.of(
                Parameter.integer("epochs", 60, 1, 100_000, "", "How often every melody is heard, at most."),
                Parameter.list("layers", List.of(128L, 128L), 1, 2048, "units", "Size of each layer of the network."),
                Parameter.integer("batch", 16, 1, 1024, "melodies", "How many melodies are learnt from at once."),
                Parameter.integer(
                        "seed", 1, 0, Integer.MAX_VALUE, "", "Of the first weights, of the order and of dropout."),
                Parameter.number("learningRate", 0.001, 1e-6, 1, "", "How far weights move at first."),
                Parameter.number("decay", 0.98, 0.1, 1, "", "Factor on the learning rate after every epoch."),
                Parameter.number("dropout", 0.5, 0, 0.95, "", "Share of each layer that is silenced while learning."),
                Parameter.number("clip", 5, 0.001, 1e6, "", "Longest gradient of a weight matrix."),
                Parameter.integer(
                        "patience",
                        15,
                        1,
                        100_000,
                        "epochs",
                        "Stops when held-out melodies have not become clearer for so long."),
                Parameter.integer(
                        "keepEvery",
                        10,
                        0,
                        100_000,
                        "epochs",
                        "Keeps the network of every so many epochs beside the best; 0 keeps none."),
                Parameter.choice(
                        "range",
                        THREE_OCTAVES,
                        List.of(THREE_OCTAVES, ALL_PITCHES),
                        "Which pitches the network knows."),
                Parameter.choice("licence", "", List.of(), "Licence of the trained weights."),
                Parameter.choice("dataset", "", List.of(), "Where the data are from, and under which licence.")));
        parameters.addAll(MelodyDatasets.parameters());
        return List.copyOf(parameters);
    }

    /**
     * The melodies of a data set file, or of a folder or zip archive of MIDI files.
     *
     * @param asked settings of {@link #parameters()}; those of a data set file were fixed when it was made
     */
    public static MelodyDataset data(Path source, Settings asked, Progress progress) {
        if (Files.isRegularFile(source) && !MidiFiles.isArchive(source)) {
            return MelodyDatasetCodec.read(source);
        }
        Settings own = Settings.NONE;
        for (Parameter parameter : MelodyDatasets.parameters()) {
            Object value = asked.values().getOrDefault(parameter.name(), parameter.initial());
            own = own.with(parameter.name(), value);
        }
        return MelodyDatasets.prepare(source, own, progress);
    }

    /**
     * Trains a network and keeps its best epoch as a checkpoint.
     *
     * @param source a data set file, or a folder or zip archive of MIDI files
     * @param folder of the checkpoint; appears with the first epoch
     * @param asked settings left out take their defaults
     * @param resume goes on from the last finished epoch in {@code folder}
     * @param progress told after every batch; when it cancels, the finished epochs remain
     * @return the card of the checkpoint in {@code folder}
     */
    public static CheckpointCard train(Path source, Path folder, Settings asked, boolean resume, Progress progress) {
        Settings settings = Choices.complete(parameters(), asked);
        MelodyDataset dataset = data(source, settings, progress.part(0, 0.01));
        TrainingFolder place = new TrainingFolder(folder, source, dataset, settings);
        return new MelodyTrainer(place, dataset, settings, Inference.shared())
                .train(resume ? place.resumed() : place.fresh(), progress.part(0.01, 1));
    }
}
