package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kerros.library.analysis.Loudness;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.MeasureLoudness;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "loudness", description = "Measure a file as ITU-R BS.1770-4 and EBU R 128 say.")
final class LoudnessCommand extends Command {
    @Parameters(index = "0", paramLabel = "FILE", description = "A file of sound.")
    Path file = Path.of("");

    @Override
    Answer answer(Progress progress) {
        Loudness loudness = MeasureLoudness.of(file, progress);
        return Answer.of(() -> json(loudness), () -> text(loudness));
    }

    private ObjectNode json(Loudness loudness) {
        ObjectNode node = Json.object().put("file", file.toString());
        Json.number(node, "integrated", loudness.integrated());
        Json.number(node, "truePeak", loudness.truePeakDb());
        Json.number(node, "loudnessRange", loudness.loudnessRange());
        return node;
    }

    private String text(Loudness loudness) {
        return new Facts(file.toString())
                .fact("integrated", Levels.text(loudness.integrated(), "LUFS"))
                .fact("true peak", Levels.text(loudness.truePeakDb(), "dBTP"))
                .fact("range", Levels.text(loudness.loudnessRange(), "LU"))
                .toString();
    }
}
