package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kerros.generators.training.MelodyTraining;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Trains a model from data, in a folder that belongs to no project; a cancelled training may be resumed. */
public final class TrainModel implements Deed<CheckpointCard, CheckpointCard> {
    /** The kinds of model that can be trained. */
    public static final List<String> KINDS = List.of("melody-rnn");

    private final Path source;
    private final Path folder;
    private final Settings settings;
    private final boolean resume;

    /**
     * What to train.
     *
     * @param kind one of {@link #KINDS}
     * @param source a data set file, or a folder or zip archive of MIDI files
     * @param folder of the checkpoint
     * @param typed settings as texts; those left out take their defaults
     * @param resume goes on from the last finished epoch
     */
    public TrainModel(String kind, Path source, Path folder, Map<String, String> typed, boolean resume) {
        requireKind(kind);
        this.source = DataSets.requireThere(source);
        this.folder = folder;
        this.resume = resume;
        settings = ParameterCheck.check(parameters(), typed, kind);
    }

    static void requireKind(String kind) {
        if (!KINDS.contains(kind)) {
            throw new KerrosException(
                    Problem.USAGE, "Kerros cannot train \"" + kind + "\" models", "use one of " + KINDS);
        }
    }

    /** What can be set. */
    public static List<Parameter> parameters() {
        return MelodyTraining.parameters();
    }

    @Override
    public String title() {
        return "Train " + folder.getFileName();
    }

    @Override
    public CheckpointCard work(Progress progress) {
        return MelodyTraining.train(source, folder, settings, resume, progress);
    }

    @Override
    public CheckpointCard finish(CheckpointCard found) {
        return found;
    }
}
