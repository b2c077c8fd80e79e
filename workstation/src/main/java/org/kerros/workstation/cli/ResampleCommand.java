package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ResampleFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "resample", description = "Write a file of sound at another rate, as 24-bit WAV.")
final class ResampleCommand extends Command {
    @Parameters(index = "0", paramLabel = "FILE", description = "A file of sound.")
    Path file = Path.of("");

    @Option(names = "--rate", required = true, paramLabel = "HZ", description = "Frames per second of the new file.")
    int rate;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "The file to write.")
    Path target = Path.of("");

    @Override
    Answer answer(Progress progress) {
        if (rate < 1_000 || rate > 768_000) {
            throw new KerrosException(
                    Problem.USAGE, "a rate lies between 1000 and 768000 Hz, not at " + rate, "give 44100 or 48000");
        }
        long frames = ResampleFile.write(file, rate, target, progress);
        return Answer.of(
                () -> Json.object()
                        .put("file", target.toString())
                        .put("frames", frames)
                        .put("rate", rate),
                () -> target + "\n");
    }
}
