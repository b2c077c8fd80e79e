package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.kerros.render.Stems;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.MixSource;
import org.kerros.workstation.studio.StemsBy;
import org.kerros.workstation.studio.WriteStems;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "stems",
        description = "Write one file a track, group or generator, all as long as the mix; together they are the mix.")
final class StemsCommand extends Command {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
    Path project = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder to write them into.")
    Path folder = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "BY",
            description = "What gets a file: track, group or generator (default: track).")
    String by = "track";

    @Mixin
    RenderOptions options = new RenderOptions();

    @Override
    Answer answer(Progress progress) {
        MixSource source = MixSource.read(project);
        StemsBy way = way();
        Stems.Result result = new WriteStems(source, options.options(folder, source.composition()), way).now(progress);
        return Answer.of(() -> json(result), () -> text(result));
    }

    private StemsBy way() {
        return Arrays.stream(StemsBy.values())
                .filter(known -> known.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.USAGE, "stems cannot be written by \"" + by + "\"", "use track, group or generator"));
    }

    private static ObjectNode json(Stems.Result result) {
        ObjectNode node = Json.listed("files", result.stems(), StemsCommand::json);
        Json.number(node, "residual", result.residualDb());
        node.set("leftOut", Json.array(result.leftOut(), track -> Json.value(track.name())));
        return node;
    }

    private static ObjectNode json(Stems.Stem stem) {
        ObjectNode node = Json.object();
        node.put("file", stem.file().toString());
        node.put("track", stem.name());
        node.put("id", stem.track().value());
        Json.number(node, "integrated", stem.integrated());
        Json.number(node, "truePeak", stem.truePeak());
        return node.put("sha256", stem.sha256().hex());
    }

    private static String text(Stems.Result result) {
        Table table = new Table("FILE", "TRACK", "INTEGRATED", "TRUE PEAK");
        result.stems()
                .forEach(stem -> table.row(
                        stem.file(),
                        stem.name(),
                        Levels.text(stem.integrated(), "LUFS"),
                        Levels.text(stem.truePeak(), "dBTP")));
        String missing = result.leftOut().isEmpty() ? "" : result.leftOut().size() + " tracks are not heard\n";
        return table
                + missing
                + "what is left of the mix without them: " + Levels.oneDecimal(result.residualDb()) + " dBFS\n";
    }
}
