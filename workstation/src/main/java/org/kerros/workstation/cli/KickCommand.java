package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kerros.library.Clip;
import org.kerros.render.SoundProcesses;
import org.kerros.render.cut.Kick;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ProcessSound;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "kick", description = "Make a kick drum of a moment of a clip.")
final class KickCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of sound, by id or unique name.")
    String clip = "";

    @Option(names = "--at", paramLabel = "TIME", required = true, description = "Where its attack is taken from.")
    String at = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter, such as endPitch=45; see kerros effects kick.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        Clip source = Lookup.clip(studio, clip);
        if (!source.format().isAudio()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "a kick is made of sound, and this clip holds notes",
                    "render the notes first, then use the sound");
        }
        Map<String, String> typed = Typed.settings(settings);
        int rate = source.format().rate();
        typed.put("offset", Double.toString((double) Times.frame(at, rate) / rate));
        ProcessSound deed =
                new ProcessSound(studio, SoundProcesses.named(Kick.NAME), List.of(source.id()), typed, 0, name);
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
