package org.kerros.workstation.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.StemsBy;

/** The long work people can ask for. Each runs beside the window; results come home on the event thread. */
public interface Workshop {
    Jobs jobs();

    /** The models that can be generated with. */
    List<CheckpointCard> models();

    List<String> modes(CheckpointCard model);

    List<Parameter> parameters(CheckpointCard model, String mode);

    List<Parameter> grainParameters();

    Job importFiles(List<Path> paths, Consumer<Imports> whenDone);

    Job generate(Wish wish, Consumer<List<Clip>> whenDone);

    Job granulate(ClipId source, Map<String, String> settings, long seed, Consumer<List<Clip>> whenDone);

    /** Turns notes into sound with the built-in voice. */
    Job renderNotes(ClipId notes, Consumer<List<Clip>> whenDone);

    Job bounce(Giving giving, Consumer<Given> whenDone);

    Job stems(Giving giving, StemsBy by, Consumer<Given> whenDone);

    Job report(Path folder, Consumer<Given> whenDone);

    Job exportClip(ClipId clip, Path file, Consumer<Given> whenDone);

    /** Work on the sound of clips. */
    Shaping shaping();

    /**
     * What to generate.
     *
     * @param settings as typed; what is left out takes its default
     */
    record Wish(
            CheckpointCard model,
            String mode,
            Map<String, String> settings,
            List<ClipId> inputs,
            long seed,
            int count) {}

    /**
     * What became of files.
     *
     * @param clips new ones and those that were there already, in order
     * @param refused one sentence for each file that could not be taken
     */
    record Imports(List<Clip> clips, int fresh, List<String> refused) {}

    /**
     * How to write sound.
     *
     * @param target a file for the mix, a folder for stems
     * @param format "wav16", "wav24", "wav32f" or "flac"
     * @param range what to write; all if empty
     * @param loudness LUFS to bring it to, or empty to leave it
     */
    record Giving(
            Path target,
            String format,
            boolean dither,
            int rate,
            Optional<FrameRange> range,
            Optional<Double> loudness) {}

    /**
     * What was written.
     *
     * @param facts lines of name and value: "Loudness" "−16.2 LUFS"
     */
    record Given(Path place, List<Fact> facts) {}

    /** A line of a result. */
    record Fact(String name, String value) {}
}
