package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Saturation: a curve that bends what is loud, eight times oversampled. */
public final class SaturationEffect implements Effect {
    static final List<String> CURVES = List.of("soft", "cubic", "tube", "hard", "fold");
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(
                    "curve",
                    CURVES.get(0),
                    CURVES,
                    "How it bends: soft, cubic, tube (uneven), hard (clips) or fold (turns back)."),
            Parameter.number("drive", 12, 0, 48, "dB", "How much louder the sound goes into the curve."),
            Parameter.number("output", 0, -36, 24, "dB", "How much louder it becomes afterwards."),
            Parameter.number("mix", 100, 0, 100, "%", "How much of the result is bent."));

    @Override
    public String name() {
        return "saturation";
    }

    @Override
    public String title() {
        return "Saturation";
    }

    @Override
    public String meaning() {
        return "Bends what is loud, which adds harmonics.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new SaturationUnit(PARAMETERS, rate);
    }
}
