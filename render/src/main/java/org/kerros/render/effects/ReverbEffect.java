package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** A room that was never built. */
public final class ReverbEffect implements Effect {
    static final double LARGEST = 200;
    static final double LATEST_MS = 250;
    static final double BRIGHTEST_HZ = 20_000;
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("size", 100, 20, LARGEST, "%", "How far the walls are; 100 is a hall."),
            Parameter.number("decay", 2, 0.1, 60, "s", "How long it takes to fall by 60 dB."),
            Parameter.number(
                    "damping", 6000, 500, BRIGHTEST_HZ, "Hz", "Where it falls twice as fast; 20 kHz is nowhere."),
            Parameter.number("preDelay", 10, 0, LATEST_MS, "ms", "How long until the room answers."),
            Parameter.number("mix", 30, 0, 100, "%", "How much of the result is room."));

    @Override
    public String name() {
        return "reverb";
    }

    @Override
    public String title() {
        return "Reverb";
    }

    @Override
    public String meaning() {
        return "Puts the sound into a room that was never built.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new ReverbUnit(PARAMETERS, rate);
    }
}
