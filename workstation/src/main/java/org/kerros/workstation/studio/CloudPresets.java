package org.kerros.workstation.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.library.WholeFile;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.grains.GrainPreset;
import org.kerros.render.grains.PresetGlide;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Presets of clouds: those that come with Kerros by name, a person's own in files that end in {@code .json}. */
public final class CloudPresets {
    // Any will do: automation stands in recipes in seconds.
    private static final int RATE = 48_000;

    private CloudPresets() {}

    /**
     * The preset of a name or file.
     *
     * @throws KerrosException if there is none
     */
    public static GrainPreset find(String name) {
        if (!name.endsWith(".json")) {
            return GrainPreset.named(name);
        }
        try {
            return GrainPreset.read(Files.readString(Path.of(name)));
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "the preset \"" + name + "\" cannot be read", "check how it is spelt");
        }
    }

    /**
     * Settings as typed, over those of a preset.
     *
     * @param preset to begin with, or empty for none
     * @param glideTo another, to which the cloud moves from its beginning to its end, or empty for none
     */
    public static Map<String, String> typed(String preset, String glideTo, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        GrainPreset first = preset.isEmpty() ? new GrainPreset("", "", Settings.NONE) : find(preset);
        all.putAll(first.typed());
        if (!glideTo.isEmpty()) {
            PresetGlide glide = new PresetGlide(first, find(glideTo));
            Map<String, String> set = new LinkedHashMap<>(all);
            set.putAll(typed);
            Settings begin = ParameterCheck.check(GrainCloud.parameters(), set, GrainCloud.MAKER);
            long frames = Math.round(begin.number("duration") * RATE);
            Settings recorded = GrainCloud.recorded(glide.settings(), glide.automation(0, frames), RATE, frames);
            all.putAll(new GrainPreset("", "", recorded).typed());
        }
        all.putAll(typed);
        return all;
    }

    /** Keeps settings as a preset, named like the file. */
    public static void save(Path file, Map<String, String> typed) {
        Settings all = ParameterCheck.check(GrainCloud.parameters(), typed, GrainCloud.MAKER);
        Settings set = Settings.NONE;
        for (Map.Entry<String, Object> setting : all.values().entrySet()) {
            if (typed.containsKey(setting.getKey())) {
                set = set.with(setting.getKey(), setting.getValue());
            }
        }
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        WholeFile.write(file, new GrainPreset(name, "", set).text().getBytes(StandardCharsets.UTF_8));
    }
}
