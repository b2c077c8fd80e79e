package org.kerros.render;

import java.util.List;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;

/** Settings as the numbers a unit works with. */
public final class EffectValues {
    private EffectValues() {}

    /** A number for every parameter, in their order: a flag is 0 or 1, a choice its place among the choices. */
    public static double[] of(List<Parameter> parameters, Settings settings) {
        double[] values = new double[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(parameters.get(i), settings);
        }
        return values;
    }

    private static double value(Parameter parameter, Settings settings) {
        return switch (parameter.type()) {
            case NUMBER, INTEGER -> settings.number(parameter.name());
            case FLAG -> settings.flag(parameter.name()) ? 1 : 0;
            case TEXT -> Math.max(0, parameter.choices().indexOf(settings.text(parameter.name())));
            case LIST -> 0;
        };
    }

    /** Whether a parameter is any text at all, such as the name of a clip: such a one never moves. */
    public static boolean isFreeText(Parameter parameter) {
        return parameter.type() == Parameter.Type.TEXT && parameter.choices().isEmpty();
    }
}
