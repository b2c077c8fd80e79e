package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Sample-rate and bit reduction, as early samplers had it. */
public final class ReduxEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("rate", 8000, 50, 48000, "Hz", "How many samples a second are kept."),
            Parameter.number("bits", 8, 2, 24, "", "How many bits each has: 4 bits are 16 levels."),
            Parameter.number("jitter", 0, 0, 100, "%", "How unevenly the samples are taken."),
            Parameter.flag(
                    "preFilter",
                    false,
                    "Whether what the lower rate cannot hold is filtered out before, so that nothing folds back."),
            Parameter.flag("postFilter", false, "Whether the steps are smoothed afterwards."),
            Parameter.flag("dither", false, "Whether noise of a bit replaces the distortion of few bits."),
            Parameter.number("mix", 100, 0, 100, "%", "How much of the result is degraded."),
            Parameter.integer(
                    "seed",
                    1,
                    0,
                    999_999_999,
                    "",
                    "Of the jitter and the dither: the same seed gives the same sound."));

    @Override
    public String name() {
        return "redux";
    }

    @Override
    public String title() {
        return "Redux";
    }

    @Override
    public String meaning() {
        return "Degrades a sound to fewer samples a second and fewer bits.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new ReduxUnit(PARAMETERS, rate);
    }
}
