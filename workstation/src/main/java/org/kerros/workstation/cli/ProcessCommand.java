package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ProcessSound;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "process", description = "Send a clip through an effect into a new one.")
final class ProcessCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of sound, by id or unique name.")
    String clip = "";

    @Parameters(index = "2", paramLabel = "EFFECT", description = "What to do with it; see kerros effects.")
    String effect = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter, such as cutoff=800; see kerros effects EFFECT.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--input", paramLabel = "CLIP", description = "The second clip, for effects that take two.")
    List<String> more = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Of all random choices; drawn and recorded if not given.")
    @Nullable
    Long seed;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        SoundProcess process = SoundProcesses.named(effect);
        List<String> clips = new ArrayList<>(List.of(clip));
        clips.addAll(more);
        ProcessSound deed = new ProcessSound(
                studio, process, Lookup.ids(studio, clips), Typed.settings(settings), Typed.seed(seed), name);
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
