package org.kerros.workstation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.CloudPresets;
import org.kerros.workstation.studio.GranulateClip;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "granulate", description = "Scatter grains of one or several clips into a new one.")
final class GranulateCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of sound, by id or unique name.")
    String clip = "";

    @Option(
            names = "--input",
            paramLabel = "CLIP[:WEIGHT]",
            description = "One more clip to take grains from, and how often against 1 for the first; up to seven.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter, such as density=40; see the manual.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--preset", paramLabel = "NAME|FILE", description = "Settings to begin with; --set changes them.")
    String preset = "";

    @Option(
            names = "--glide-to",
            paramLabel = "NAME|FILE",
            description = "Another preset, to which the cloud moves from beginning to end.")
    String glideTo = "";

    @Option(names = "--save-preset", paramLabel = "FILE", description = "Also keep these settings as a preset.")
    @Nullable
    Path savePreset;

    @Option(names = "--seed", paramLabel = "N", description = "Of all random choices; drawn and recorded if not given.")
    @Nullable
    Long seed;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the clip.")
    String name = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        Map<String, String> own = new LinkedHashMap<>();
        List<ClipId> clips = WeightedClips.read(studio, clip, inputs, own);
        own.putAll(Typed.settings(settings));
        Map<String, String> typed = CloudPresets.typed(preset, glideTo, own);
        GranulateClip deed = new GranulateClip(studio, clips, typed, Typed.seed(seed), name);
        if (savePreset != null) {
            CloudPresets.save(savePreset, typed);
        }
        return MadeClips.answer(studio, List.of(deed.now(progress)));
    }
}
