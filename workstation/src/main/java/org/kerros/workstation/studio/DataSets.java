package org.kerros.workstation.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kerros.generators.training.MelodyDataset;
import org.kerros.generators.training.MelodyDatasetCodec;
import org.kerros.generators.training.MelodyDatasets;
import org.kerros.generators.training.MelodyTraining;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Prepares what models learn from. */
public final class DataSets {
    /**
     * A data set that was written.
     *
     * @param training how many melodies there are to learn from
     * @param heldOut how many are kept to test with
     */
    public record Prepared(Path file, int files, int training, int heldOut) {}

    private DataSets() {}

    /** What can be set. */
    public static List<Parameter> parameters() {
        return MelodyDatasets.parameters();
    }

    /**
     * Takes melodies out of MIDI files.
     *
     * @param source a folder or zip archive of MIDI files
     * @param file the data set to write
     */
    public static Prepared prepare(String kind, Path source, Path file, Map<String, String> typed, Progress progress) {
        TrainModel.requireKind(kind);
        MelodyDataset dataset =
                MelodyTraining.data(requireThere(source), ParameterCheck.check(parameters(), typed, kind), progress);
        MelodyDatasetCodec.write(dataset, file);
        return new Prepared(
                file,
                dataset.files(),
                dataset.training().size(),
                dataset.heldOut().size());
    }

    static Path requireThere(Path source) {
        if (!Files.exists(source)) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "there is no file or folder \"" + source + "\"", "check how it is spelt");
        }
        return source;
    }
}
