package org.kerros.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Turns what a person typed ({@code temperature=0.9}, {@code z=@point.npy}, {@code edits=[1, -0.5]}) into settings, with
 * defaults for what was not typed, and refuses with the parameter's name, the value and what is allowed.
 */
public final class ParameterCheck {
    private final List<Parameter> declared;
    private final String what;

    private ParameterCheck(List<Parameter> declared, String what) {
        this.declared = declared;
        this.what = what;
    }

    /**
     * Checks typed values.
     *
     * @param typed texts by name; {@code @FILE.json} and {@code @FILE.npy} stand for a file's content
     * @param what has the parameters, in words: {@code melody-rnn}
     * @return every declared parameter, in the order declared
     * @throws KerrosException if a name is unknown or a value is of the wrong type or out of range
     */
    public static Settings check(List<Parameter> declared, Map<String, String> typed, String what) {
        ParameterCheck check = new ParameterCheck(declared, what);
        check.requireKnown(typed);
        Settings settings = Settings.NONE;
        for (Parameter parameter : declared) {
            String text = typed.get(parameter.name());
            settings = settings.with(
                    parameter.name(), text == null ? parameter.initial() : check.value(parameter, text.trim()));
        }
        return settings;
    }

    /**
     * Splits {@code name=value} texts, as the command line takes them; the last of a name counts.
     *
     * @throws KerrosException if one has no equals sign
     */
    public static Map<String, String> split(List<String> assignments) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new KerrosException(
                        Problem.USAGE, "\"" + assignment + "\" names no parameter and value", "write name=value");
            }
            typed.put(assignment.substring(0, equals).trim(), assignment.substring(equals + 1));
        }
        return typed;
    }

    private void requireKnown(Map<String, String> typed) {
        List<String> names = declared.stream().map(Parameter::name).toList();
        for (String name : typed.keySet()) {
            if (!names.contains(name)) {
                throw new KerrosException(
                        Problem.USAGE,
                        what + " has no parameter \"" + name + "\"",
                        names.isEmpty() ? "leave it out; there are none" : "use one of " + String.join(", ", names));
            }
        }
    }

    private Object value(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case NUMBER -> number(parameter, text);
            case INTEGER -> integer(parameter, text);
            case FLAG -> flag(parameter, text);
            case TEXT -> text(parameter, text);
            case LIST -> list(parameter, text);
        };
    }

    private Double number(Parameter parameter, String text) {
        try {
            return inRange(parameter, Double.parseDouble(text), text);
        } catch (NumberFormatException e) {
            throw refused(parameter, text, "a number");
        }
    }

    private Long integer(Parameter parameter, String text) {
        try {
            long value = Long.parseLong(text);
            inRange(parameter, (double) value, text);
            return value;
        } catch (NumberFormatException e) {
            throw refused(parameter, text, "a whole number");
        }
    }

    private double inRange(Parameter parameter, double value, String text) {
        if (!(value >= parameter.min() && value <= parameter.max()) || Double.isInfinite(value)) {
            throw refused(parameter, text, "a number");
        }
        return value;
    }

    private Boolean flag(Parameter parameter, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw refused(parameter, text, "true or false");
        };
    }

    private String text(Parameter parameter, String text) {
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
            throw refused(parameter, text, "one of " + String.join(", ", parameter.choices()));
        }
        return text;
    }

    private List<?> list(Parameter parameter, String text) {
        List<?> list = text.startsWith("@") ? ListFile.read(Path.of(text.substring(1))) : inline(parameter, text);
        return (List<?>) checked(parameter, list);
    }

    private List<?> inline(Parameter parameter, String text) {
        try {
            return ListFile.parse(text.startsWith("[") ? text : "[" + text + "]");
        } catch (KerrosException e) {
            throw refused(parameter, text, "a list like [1, 2.5]");
        }
    }

    /** Numbers within range, however deep they lie; texts as they are. */
    private Object checked(Parameter parameter, Object value) {
        if (value instanceof List<?> list) {
            List<Object> checked = new ArrayList<>(list.size());
            list.forEach(item -> checked.add(checked(parameter, item)));
            return checked;
        }
        if (value instanceof Number number) {
            inRange(parameter, number.doubleValue(), number.toString());
        }
        return value;
    }

    private KerrosException refused(Parameter parameter, String text, String kind) {
        return new KerrosException(
                Problem.USAGE,
                parameter.name() + " of " + what + " cannot be \"" + shortened(text) + "\"",
                "give " + kind + range(parameter));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String range(Parameter parameter) {
        if (parameter.type() == Parameter.Type.FLAG || parameter.type() == Parameter.Type.TEXT) {
            return "";
        }
        String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
        boolean hasMin = Double.isFinite(parameter.min());
        boolean hasMax = Double.isFinite(parameter.max());
        if (hasMin && hasMax) {
            return " from " + plain(parameter.min()) + " to " + plain(parameter.max()) + unit;
        }
        if (hasMin) {
            return " of " + plain(parameter.min()) + unit + " or more";
        }
        return hasMax ? " of " + plain(parameter.max()) + unit + " or less" : unit.isEmpty() ? "" : " in" + unit;
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
