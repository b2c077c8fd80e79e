package org.kerros.workstation.cli;

import java.util.List;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.KeepRange;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "keep-range", description = "Keep what a range of the piece sounds like as a clip.")
final class KeepRangeCommand extends ProjectCommand {
    @Option(names = "--from", paramLabel = "T", required = true, description = "Where the range begins.")
    String from = "";

    @Option(names = "--to", paramLabel = "T", required = true, description = "Where it ends.")
    String to = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        int rate = studio.composition().rate();
        long start = Times.frame(from, rate);
        long end = Times.frame(to, rate);
        if (end <= start) {
            throw new KerrosException(Problem.USAGE, "a range ends after it begins", "let --to be later than --from");
        }
        KeepRange deed = new KeepRange(studio, FrameRange.between(start, end), name);
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
