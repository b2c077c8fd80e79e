package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** A limiter: nothing gets above its ceiling, not even between the samples. */
public final class LimiterEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("gain", 0, -24, 36, "dB", "How much louder the sound becomes before it is limited."),
            Parameter.number("ceiling", -1, -24, 0, "dB", "The true peak that is never exceeded."),
            Parameter.number("release", 100, 5, 2000, "ms", "How long it takes to let go by two thirds."));

    @Override
    public String name() {
        return "limiter";
    }

    @Override
    public String title() {
        return "Limiter";
    }

    @Override
    public String meaning() {
        return "Keeps the true peak below a ceiling; looks ahead, so nothing is clipped.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new LimiterUnit(PARAMETERS, rate);
    }
}
