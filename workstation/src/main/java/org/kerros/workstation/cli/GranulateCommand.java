package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.GranulateClip;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "granulate", description = "Scatter grains of a clip into a new one.")
final class GranulateCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of sound, by id or unique name.")
    String clip = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter, such as density=40; see the manual.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Of all random choices; drawn and recorded if not given.")
    @Nullable
    Long seed;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        GranulateClip deed = new GranulateClip(
                studio, Lookup.clip(studio, clip).id(), Typed.settings(settings), Typed.seed(seed), name);
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
