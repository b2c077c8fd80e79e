package org.kerros.generators.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kerros.generators.checkpoint.CardCodec;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.generators.melody.MelodyCheckpoint;
import org.kerros.generators.melody.MelodyNetwork;
import org.kerros.generators.melody.MelodyRange;
import org.kerros.generators.melody.NetworkShape;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCard.Part;
import org.kerros.library.Settings;
import org.kerros.library.WholeFile;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Where a training keeps its files: the best network and its card, networks of earlier stages in {@code stages}, and in
 * {@code training.safetensors} what it needs to go on.
 */
final class TrainingFolder {
    private static final String STATE = "training.safetensors";
    private static final String CARD = "card.json";

    private final Path folder;
    private final MelodyDataset dataset;
    private final Settings settings;
    private final NetworkShape shape;
    private final String command;

    TrainingFolder(Path folder, Path source, MelodyDataset dataset, Settings settings) {
        this.folder = folder;
        this.dataset = dataset;
        this.settings = settings;
        this.shape = new NetworkShape(
                settings.text("range").equals(MelodyTraining.THREE_OCTAVES)
                        ? MelodyRange.BASIC
                        : MelodyRange.MONOPHONIC,
                settings.list("layers").stream()
                        .map(units -> ((Number) units).intValue())
                        .toList());
        this.command = TrainingCommand.of(source, folder, settings);
    }

    NetworkShape shape() {
        return shape;
    }

    // What must be the same for a training to go on.
    private String training() {
        Settings fixed = settings;
        return dataset.hash() + " " + shape.units() + " " + fixed.text("range") + " " + fixed.integer("seed") + " "
                + fixed.integer("batch") + " " + fixed.number("learningRate") + " " + fixed.number("decay") + " "
                + fixed.number("dropout") + " " + fixed.number("clip");
    }

    TrainingState fresh() {
        if (Files.exists(folder.resolve(MelodyCheckpoint.FILE))) {
            throw new KerrosException(
                    Problem.USAGE,
                    "\"" + folder + "\" already holds a network",
                    "choose another name, or go on with --resume");
        }
        return TrainingState.fresh(shape, settings.integer("seed"));
    }

    TrainingState resumed() {
        Path file = folder.resolve(STATE);
        try {
            return TrainingState.read(Files.readAllBytes(file), file.toString(), training(), shape);
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "\"" + folder + "\" holds no training to go on with",
                    "check the name, or train without --resume",
                    e);
        } catch (IllegalArgumentException e) {
            throw new KerrosException(
                    Problem.USAGE,
                    "the training in \"" + folder + "\" was begun with other data or settings",
                    "repeat those it was begun with; only epochs, patience and keepEvery may change",
                    e);
        }
    }

    /** Keeps what an epoch gave; the state last, so that an epoch cut short is done again. */
    void keep(TrainingState state, double trigramLoss, String engine) {
        MelodyNetwork network = state.network(shape);
        byte[] content = MelodyCheckpoint.write(network);
        long keepEvery = settings.integer("keepEvery");
        if (keepEvery > 0 && state.epoch() % keepEvery == 0) {
            String name = String.format(Locale.ROOT, "epoch-%04d.safetensors", state.epoch());
            WholeFile.write(folder.resolve("stages").resolve(name), content);
        }
        if (state.best() == state.epoch()) {
            WholeFile.write(folder.resolve(MelodyCheckpoint.FILE), content);
        }
        writeCard(facts(state, network, trigramLoss, engine));
        WholeFile.write(folder.resolve(STATE), state.write(training()));
    }

    private void writeCard(Settings facts) {
        Path file = folder.resolve(MelodyCheckpoint.FILE);
        try {
            List<Part> parts = List.of(new Part(MelodyCheckpoint.FILE, Files.size(file), Sha256.of(file)));
            CheckpointCard card = new CheckpointCard(
                    Sha256.of(parts),
                    "melody-rnn",
                    folder.toAbsolutePath().normalize().getFileName().toString(),
                    0,
                    settings.text("licence"),
                    settings.text("dataset"),
                    facts,
                    parts);
            WholeFile.write(
                    folder.resolve(CARD),
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(CardCodec.write(card)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Settings facts(TrainingState state, MelodyNetwork network, double trigramLoss, String engine) {
        return network.facts()
                .with("command", command)
                .with("seed", settings.integer("seed"))
                .with("engine", engine)
                .with("data", dataset.source())
                .with("dataHash", dataset.hash().hex())
                .with("trainingMelodies", dataset.training().size())
                .with("heldOutMelodies", dataset.heldOut().size())
                .with("epoch", state.best())
                .with("trainingLoss", state.bestTrainingLoss())
                .with("heldOutLoss", state.bestLoss())
                .with("trigramHeldOutLoss", trigramLoss)
                .with("lossUnit", "nats an event; training loss with dropout");
    }

    CheckpointCard card() {
        try {
            return CardCodec.read(
                    new ObjectMapper().readTree(folder.resolve(CARD).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
