package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.demo.Demo;
import org.kerros.workstation.studio.demo.MakeDemo;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "demo",
        description = "The tour: makes a piece from eight generated melodies, its mix, its stems and its report.")
final class DemoCommand extends Command {
    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder; not there yet, or empty.")
    Path folder = Path.of("");

    @Override
    Answer answer(Progress progress) {
        Demo demo =
                new MakeDemo(folder, ModelsCommand.models(console()), console().clock()).now(progress);
        return Answer.of(() -> json(demo), () -> text(demo));
    }

    private static ObjectNode json(Demo demo) {
        ObjectNode node = Json.object();
        node.put("project", demo.project().toString());
        node.put("title", demo.title());
        node.put("duration", demo.duration());
        node.put("tracks", demo.tracks());
        node.put("clips", demo.clips());
        node.put("placements", demo.placements());
        node.put("bounce", demo.mix().file().toString());
        Json.number(node, "integrated", demo.mix().integrated());
        Json.number(node, "truePeak", demo.mix().truePeak());
        Json.number(node, "loudnessRange", demo.mix().loudnessRange());
        Json.number(node, "residual", demo.stemsResidualDb());
        node.set("files", Json.array(demo.files(), file -> Json.value(file.toString())));
        return node;
    }

    private static String text(Demo demo) {
        return new Facts(demo.title())
                        .fact("project", demo.project())
                        .fact("length", Times.clock(demo.duration()))
                        .fact(
                                "made of",
                                demo.clips() + " clips, " + demo.placements() + " times on " + demo.tracks()
                                        + " tracks")
                        .fact("loudness", Levels.text(demo.mix().integrated(), "LUFS"))
                        .fact("true peak", Levels.text(demo.mix().truePeak(), "dBTP"))
                        .fact("made", Lines.of(demo.files()).stripTrailing())
                + "to see and hear it: kerros " + demo.project() + "\n";
    }
}
