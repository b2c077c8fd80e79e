package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** A filter with resonance, made to be swept. */
public final class FilterEffect implements Effect {
    static final List<String> TYPES = List.of("low-pass", "high-pass", "band-pass", "notch");
    static final List<String> SLOPES = List.of("12 dB", "24 dB");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice("type", TYPES.get(0), TYPES, "What it lets through."),
            Parameter.choice("slope", SLOPES.get(0), SLOPES, "How fast it falls per octave beyond the cut-off."),
            Parameter.number("cutoff", 1000, 20, 20_000, "Hz", "The frequency at which it begins to work."),
            Parameter.number(
                    "resonance", 0.707, 0.5, 40, "", "How much it raises the cut-off: 0.707 not at all, 40 by 32 dB."));

    @Override
    public String name() {
        return "filter";
    }

    @Override
    public String title() {
        return "Filter";
    }

    @Override
    public String meaning() {
        return "Lets part of the spectrum through, with a resonance at its edge.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new FilterUnit(PARAMETERS, rate);
    }
}
