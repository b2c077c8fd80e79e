package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Echoes. */
public final class DelayEffect implements Effect {
    static final double LONGEST_MS = 2000;
    static final double BRIGHTEST_HZ = 20_000;
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number(
                    "time",
                    350,
                    1,
                    LONGEST_MS,
                    "ms",
                    "How long until the first echo; a change bends the pitch, as on tape."),
            Parameter.number("feedback", 40, 0, 95, "%", "How much of each echo is in the next."),
            Parameter.number(
                    "damping",
                    6000,
                    200,
                    BRIGHTEST_HZ,
                    "Hz",
                    "Above this every echo is duller than the last; 20 kHz is never."),
            Parameter.flag("pingPong", false, "Whether echoes go from one side to the other."),
            Parameter.number("mix", 35, 0, 100, "%", "How much of the result is echo."));

    @Override
    public String name() {
        return "delay";
    }

    @Override
    public String title() {
        return "Delay";
    }

    @Override
    public String meaning() {
        return "Repeats the sound as echoes that fade and darken.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new DelayUnit(PARAMETERS, rate);
    }
}
