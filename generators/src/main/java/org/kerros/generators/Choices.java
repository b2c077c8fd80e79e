package org.kerros.generators;

import java.util.List;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** What somebody chose among parameters, made complete and found to fit. */
public final class Choices {
    private Choices() {}

    /**
     * Every setting, those left out at their default.
     *
     * @throws KerrosException if one is unknown, of another kind or out of range
     */
    public static Settings complete(List<Parameter> parameters, Settings asked) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (String name : asked.values().keySet()) {
            if (!names.contains(name)) {
                throw new KerrosException(
                        Problem.USAGE, "there is no parameter \"" + name + "\"", "use one of " + names);
            }
        }
        Settings complete = Settings.NONE;
        for (Parameter parameter : parameters) {
            Object value = asked.values().getOrDefault(parameter.name(), parameter.initial());
            check(parameter, value);
            complete = complete.with(parameter.name(), value);
        }
        return complete;
    }

    private static void check(Parameter parameter, Object value) {
        boolean fits =
                switch (parameter.type()) {
                    case NUMBER -> value instanceof Number number && within(parameter, number);
                    case INTEGER -> value instanceof Long number && within(parameter, number);
                    case FLAG -> value instanceof Boolean;
                    case TEXT ->
                        value instanceof String text
                                && (parameter.choices().isEmpty()
                                        || parameter.choices().contains(text));
                    case LIST ->
                        value instanceof List<?> list
                                && !list.isEmpty()
                                && list.stream()
                                        .allMatch(each -> each instanceof Number number && fits(parameter, number));
                };
        if (!fits) {
            throw new KerrosException(
                    Problem.USAGE, parameter.name() + " cannot be " + value, "choose " + possible(parameter));
        }
    }

    // Numbers from files are often doubles, also where they count; they fit if they are whole.
    private static boolean fits(Parameter parameter, Number number) {
        double value = number.doubleValue();
        return within(parameter, number) && (!isOfWholeNumbers(parameter) || value == Math.rint(value));
    }

    private static boolean isOfWholeNumbers(Parameter list) {
        return list.initial() instanceof List<?> usual
                && usual.stream().allMatch(each -> each instanceof Long || each instanceof Integer);
    }

    private static boolean within(Parameter parameter, Number number) {
        return number.doubleValue() >= parameter.min() && number.doubleValue() <= parameter.max();
    }

    private static String possible(Parameter parameter) {
        String range = plain(parameter.min()) + " to " + plain(parameter.max());
        return switch (parameter.type()) {
            case NUMBER -> "a number from " + range;
            case INTEGER -> "a whole number from " + range;
            case FLAG -> "true or false";
            case TEXT -> parameter.choices().isEmpty() ? "a text" : "one of " + parameter.choices();
            case LIST ->
                (isOfWholeNumbers(parameter) ? "a list of whole numbers from " : "a list of numbers from ") + range;
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
