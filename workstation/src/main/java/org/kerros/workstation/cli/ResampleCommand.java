package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.render.Resampler;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
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
        AudioBuffer sound = SoundFiles.read(file, progress.part(0, 0.2));
        AudioBuffer resampled = Resampler.resample(sound, rate, progress.part(0.2, 0.9));
        WavFile.write(target, resampled, SampleFormat.PCM_24);
        return Answer.of(
                () -> Json.object()
                        .put("file", target.toString())
                        .put("frames", resampled.frames())
                        .put("rate", rate),
                () -> target + "\n");
    }
}
