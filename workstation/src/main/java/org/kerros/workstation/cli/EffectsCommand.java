package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.render.Effects;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.timeline.work.Progress;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "effects",
        description = "List effects and other ways to process a sound; with a name, what can be set.")
final class EffectsCommand extends Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "EFFECT", description = "Only this one, with its parameters.")
    @Nullable
    String effect;

    @Override
    Answer answer(Progress progress) {
        if (effect == null) {
            List<SoundProcess> all = SoundProcesses.all();
            return Answer.of(() -> Json.listed("effects", all, EffectsCommand::document), () -> table(all));
        }
        SoundProcess one = SoundProcesses.named(effect);
        return Answer.of(() -> document(one), () -> whole(one));
    }

    private static ObjectNode document(SoundProcess process) {
        ObjectNode node = Json.object();
        node.put("name", process.name());
        node.put("title", process.title());
        node.put("meaning", process.meaning());
        node.put("inputs", process.inputs());
        node.put("onTracks", isForTracks(process));
        node.set("parameters", Json.array(process.parameters(), ModelJson::parameter));
        return node;
    }

    /** Whether it can stand in a chain too, and not only make clips. */
    private static boolean isForTracks(SoundProcess process) {
        return Effects.named(process.name()).isPresent();
    }

    private static String table(List<SoundProcess> all) {
        Table table = new Table("NAME", "FOR", "CLIPS", "MEANING");
        all.forEach(process -> table.row(
                process.name(), isForTracks(process) ? "clips, tracks" : "clips", process.inputs(), process.meaning()));
        return table.toString();
    }

    private static String whole(SoundProcess process) {
        return process.name() + "  (" + process.title() + ")\n" + process.meaning() + "\n\n"
                + ParameterTable.of(process.parameters());
    }
}
