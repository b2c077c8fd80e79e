package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.kerros.library.Clip;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Comparison;
import org.kerros.workstation.studio.Regenerate;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.VerifyClip;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "regenerate", description = "Make a clip again from its provenance alone.")
final class RegenerateCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "An id or a unique name.")
    String clip = "";

    @Option(names = "--verify", description = "Compare it with the clip that is there, and keep nothing.")
    boolean verify;

    @Override
    Answer answer(Studio studio, Progress progress) {
        Clip found = Lookup.clip(studio, clip);
        if (!verify) {
            return MadeClips.answer(studio, List.of(new Regenerate(studio, found.id()).now(progress)));
        }
        Comparison comparison = new VerifyClip(studio, found.id()).now(progress);
        return Answer.of(() -> json(found, comparison), () -> text(found, comparison))
                .exiting(comparison.verdict() == Comparison.Verdict.IDENTICAL ? 0 : Answer.UNUSABLE);
    }

    private static ObjectNode json(Clip clip, Comparison comparison) {
        ObjectNode node = Json.object();
        node.put("clip", clip.id().value());
        node.put("verdict", verdict(comparison));
        Json.number(node, "residual", comparison.residualDb());
        node.put("reason", comparison.reason().isEmpty() ? null : comparison.reason());
        return node;
    }

    private static String text(Clip clip, Comparison comparison) {
        String reason = comparison.reason().isEmpty() ? "" : ": " + comparison.reason();
        return clip.name() + " is " + verdict(comparison) + reason + "\n";
    }

    private static String verdict(Comparison comparison) {
        return comparison.verdict().name().toLowerCase(Locale.ROOT);
    }
}
