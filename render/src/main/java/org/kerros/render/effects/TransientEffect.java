package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** A transient shaper: beginnings and what follows them, louder or softer. */
public final class TransientEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("attack", 0, -100, 100, "%", "How much louder beginnings become; 100 is up to 18 dB."),
            Parameter.number(
                    "sustain",
                    0,
                    -100,
                    100,
                    "%",
                    "How much louder it becomes while the sound dies away; 100 is up to 18 dB."),
            Parameter.number("output", 0, -24, 24, "dB", "How much louder it all becomes afterwards."));

    @Override
    public String name() {
        return "transient";
    }

    @Override
    public String title() {
        return "Transient shaper";
    }

    @Override
    public String meaning() {
        return "Makes the beginnings of sounds, or what follows them, louder or softer at any level.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new TransientUnit(PARAMETERS, rate);
    }
}
