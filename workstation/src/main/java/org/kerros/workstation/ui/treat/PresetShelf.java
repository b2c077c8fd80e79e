package org.kerros.workstation.ui.treat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.grains.GrainPreset;
import org.kerros.render.grains.PresetGlide;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.words.Texts;

/** Presets of clouds: those that come with Kerros and a person's own; chosen, saved, and glided to. Knows no Swing. */
public final class PresetShelf {
    private static final String NAMES = "grains.presets";
    private static final String ONE = "grains.preset.";

    private final CloudModel model;
    private final Remembered remembered;
    private final Value<Double> glideSeconds = new Value<>(4.0);

    public PresetShelf(CloudModel model, Remembered remembered) {
        this.model = model;
        this.remembered = remembered;
    }

    List<GrainPreset> all() {
        List<GrainPreset> all = new ArrayList<>(GrainPreset.all());
        names().forEach(name -> remembered.text(ONE + name).ifPresent(text -> {
            try {
                all.add(GrainPreset.read(text));
            } catch (KerrosException unreadable) {
                model.desk().notice().set(Notice.of(unreadable));
            }
        }));
        return all;
    }

    private List<String> names() {
        return remembered.text(NAMES).stream()
                .flatMap(names -> Arrays.stream(names.split("\n")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Sets everything as in a preset; nothing moves any more. */
    void choose(GrainPreset preset) {
        model.replace(Texts.of("cloud.preset", preset.name()), typed(preset.settings()), Map.of());
    }

    /** How long gliding takes, in seconds; 0 is as long as the cloud lasts. */
    Value<Double> glideSeconds() {
        return glideSeconds;
    }

    /** Goes from how the cloud is set to a preset, from where it is heard on, or from its beginning. */
    void glideTo(GrainPreset preset) {
        model.cloud().ifPresent(cloud -> {
            int rate = model.desk().piece().composition().get().rate();
            OptionalLong heard = model.heard();
            long begin = heard.orElse(0);
            long end = glideSeconds.get() > 0
                    ? Math.min(cloud.frames(), begin + Math.round(glideSeconds.get() * rate))
                    : cloud.frames();
            PresetGlide glide = new PresetGlide(present(cloud, ""), preset);
            model.replace(
                    Texts.of("cloud.glide", preset.name()), typed(glide.settings()), glide.automation(begin, end));
        });
    }

    /** Keeps how the cloud is set under a name. */
    void save(String name) {
        String plain = name.strip();
        if (!plain.isEmpty()) {
            model.cloud().ifPresent(cloud -> {
                List<String> names = new ArrayList<>(names());
                names.remove(plain);
                names.add(plain);
                remembered.keep(ONE + plain, present(cloud, plain).text());
                remembered.keep(NAMES, String.join("\n", names));
            });
        }
    }

    private static GrainPreset present(Cloud cloud, String name) {
        Settings all = ParameterCheck.check(GrainCloud.parameters(), cloud.settings(), GrainCloud.MAKER);
        Settings set = Settings.NONE;
        for (String typed : cloud.settings().keySet()) {
            if (!typed.equals("from") && !typed.equals("to")) {
                set = set.with(typed, Objects.requireNonNull(all.values().get(typed)));
            }
        }
        return new GrainPreset(name, "", set);
    }

    private static Map<String, String> typed(Settings settings) {
        Map<String, String> typed = new LinkedHashMap<>();
        settings.values().forEach((name, value) -> typed.put(name, ParameterBar.typed(value)));
        List.of("duration", "weights", "ranges", "automation", "rate").forEach(typed::remove);
        return typed;
    }
}
