package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.RenderNotesClip;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "render-notes",
        description = "Play a clip of notes with a voice, into a clip of sound.")
final class RenderNotesCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of notes, by id or unique name.")
    String clip = "";

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            description = "Who plays: an instrument of the built-in synthesiser, by General MIDI name or number.")
    @Nullable
    String voice;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter of the voice, such as program=88.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        Map<String, String> typed = Typed.settings(settings);
        if (voice != null) {
            typed.put(voice.matches("\\d+") ? "program" : "instrument", voice.toLowerCase(Locale.ROOT));
        }
        RenderNotesClip deed =
                new RenderNotesClip(studio, Lookup.clip(studio, clip).id(), typed, name);
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
