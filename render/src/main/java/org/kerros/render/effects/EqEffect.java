package org.kerros.render.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** An equaliser: a low shelf, four bells and a high shelf. */
public final class EqEffect implements Effect {
    static final int BELLS = 4;
    private static final double[] CENTRES = {120, 500, 2000, 6000};
    private static final List<Parameter> PARAMETERS = made();

    private static List<Parameter> made() {
        List<Parameter> made = new ArrayList<>();
        made.add(Parameter.flag("low", true, "Whether the low shelf is on."));
        made.add(frequency("lowFrequency", 100, "Below it the low shelf works; here it has half its gain."));
        made.add(gain("lowGain", "How much the low shelf raises what lies below it."));
        for (int bell = 1; bell <= BELLS; bell++) {
            made.add(Parameter.flag("band" + bell, true, "Whether band " + bell + " is on."));
            made.add(frequency("band" + bell + "Frequency", CENTRES[bell - 1], "The middle of band " + bell + "."));
            made.add(gain("band" + bell + "Gain", "How much band " + bell + " raises its middle."));
            made.add(Parameter.number(
                    "band" + bell + "Q",
                    1,
                    0.1,
                    40,
                    "",
                    "How narrow band " + bell + " is: its middle over its width."));
        }
        made.add(Parameter.flag("high", true, "Whether the high shelf is on."));
        made.add(frequency("highFrequency", 8000, "Above it the high shelf works; here it has half its gain."));
        made.add(gain("highGain", "How much the high shelf raises what lies above it."));
        return List.copyOf(made);
    }

    private static Parameter frequency(String name, double initial, String meaning) {
        return Parameter.number(name, initial, 20, 20_000, "Hz", meaning);
    }

    private static Parameter gain(String name, String meaning) {
        return Parameter.number(name, 0, -24, 24, "dB", meaning);
    }

    @Override
    public String name() {
        return "eq";
    }

    @Override
    public String title() {
        return "Equaliser";
    }

    @Override
    public String meaning() {
        return "Raises and lowers parts of the spectrum with two shelves and four bells.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new EqUnit(PARAMETERS, rate);
    }
}
