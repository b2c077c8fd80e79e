package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kerros.render.Bounce;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.BounceMix;
import org.kerros.workstation.studio.MixSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "bounce", description = "Write the mix to a file.")
final class BounceCommand extends Command {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
    Path project = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "The file to write.")
    Path file = Path.of("");

    @Mixin
    RenderOptions options = new RenderOptions();

    @Override
    Answer answer(Progress progress) {
        MixSource source = MixSource.read(project);
        Bounce.Result result = new BounceMix(source, options.options(file, source.composition())).now(progress);
        return Answer.of(() -> json(result), () -> text(result));
    }

    private static ObjectNode json(Bounce.Result result) {
        ObjectNode node = Json.object();
        node.put("file", result.file().toString());
        node.put("frames", result.frames());
        node.put("rate", result.rate());
        Json.number(node, "integrated", result.integrated());
        Json.number(node, "truePeak", result.truePeak());
        Json.number(node, "loudnessRange", result.loudnessRange());
        return node.put("sha256", result.sha256().hex());
    }

    private static String text(Bounce.Result result) {
        return new Facts(result.file().toString())
                .fact("length", Times.clock((double) result.frames() / result.rate()))
                .fact("rate", result.rate() + " Hz")
                .fact("integrated", Levels.text(result.integrated(), "LUFS"))
                .fact("true peak", Levels.text(result.truePeak(), "dBTP"))
                .fact("range", Levels.text(result.loudnessRange(), "LU"))
                .fact("sha256", result.sha256())
                .toString();
    }
}
