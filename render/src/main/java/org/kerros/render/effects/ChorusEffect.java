package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Three slowly wavering copies; with feedback, a flanger. */
public final class ChorusEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("rate", 0.6, 0.01, 10, "Hz", "How fast the copies waver."),
            Parameter.number("depth", 3, 0, 10, "ms", "How far they waver."),
            Parameter.number("delay", 12, 1, 30, "ms", "How late they are."),
            Parameter.number("feedback", 0, -90, 90, "%", "How much of the first copy goes in again."),
            Parameter.number("spread", 100, 0, 100, "%", "How differently left and right waver."),
            Parameter.number("mix", 50, 0, 100, "%", "How much of the result is copies."));

    @Override
    public String name() {
        return "chorus";
    }

    @Override
    public String title() {
        return "Chorus";
    }

    @Override
    public String meaning() {
        return "Adds three copies that waver in pitch; with feedback it is a flanger.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new ChorusUnit(PARAMETERS, rate);
    }
}
