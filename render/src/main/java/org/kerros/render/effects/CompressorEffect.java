package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** A compressor: what is loud becomes less loud. */
public final class CompressorEffect implements Effect {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("threshold", -18, -60, 0, "dB", "The level above which it works."),
            Parameter.number("ratio", 4, 1, 20, "", "How many dB more go in for one dB more to come out."),
            Parameter.number("knee", 6, 0, 24, "dB", "Over how many dB around the threshold it sets in."),
            Parameter.number("attack", 10, 0.1, 200, "ms", "How long it takes to turn down by two thirds."),
            Parameter.number("release", 100, 5, 2000, "ms", "How long it takes to let go by two thirds."),
            Parameter.number("makeup", 0, -12, 36, "dB", "How much louder it all becomes afterwards."),
            Parameter.number("mix", 100, 0, 100, "%", "How much of the result is compressed."));

    @Override
    public String name() {
        return "compressor";
    }

    @Override
    public String title() {
        return "Compressor";
    }

    @Override
    public String meaning() {
        return "Turns down what is louder than a threshold, both channels alike.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new CompressorUnit(PARAMETERS, rate);
    }
}
