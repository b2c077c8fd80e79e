package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Louder, softer, upside down. */
public final class GainEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("gain", 0, -96, 24, "dB", "How much louder or softer it gets."),
            Parameter.flag("invert", false, "Turns the wave upside down."));

    @Override
    public String name() {
        return "gain";
    }

    @Override
    public String title() {
        return "Gain";
    }

    @Override
    public String meaning() {
        return "Makes a sound louder or softer, or turns its wave upside down.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new GainUnit(rate);
    }
}
