package org.kerros.workstation.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/**
 * Something that can be turned: how far it goes, where it rests, how it is written and read.
 *
 * @param name for people: "Cutoff"
 * @param min the lowest value
 * @param max the highest
 * @param initial where a double click takes it
 * @param unit "dB", "Hz" …, or empty
 * @param steps the names of its values where these are whole numbers from 0, or empty
 */
public record Dial(String name, double min, double max, double initial, Law law, String unit, List<String> steps) {
    /** How values lie between the lowest and the highest place. */
    public enum Law {
        /** The same way for the same difference. */
        EVEN,
        /** Loud levels get more room than quiet ones, as on a fader; the lowest place is silence. */
        FADER,
        /** The same way for the same ratio. */
        RATIO,
        /** Finer near zero, which is the lowest place or the middle. */
        NEAR_ZERO,
        /** Left to right. */
        PAN
    }

    private static final double SILENCE_DB = -144;
    private static final double LEAST_RATIO = 50;

    public Dial {
        steps = List.copyOf(steps);
    }

    /** A fader, from silence to 12 dB. */
    public static Dial fader(String name) {
        return new Dial(name, -60, 12, 0, Law.FADER, "dB", List.of());
    }

    /** A place between left and right. */
    public static Dial pan() {
        return new Dial(Texts.of("mix.pan"), -1, 1, 0, Law.PAN, "", List.of());
    }

    /** A stereo width in percent of what it is. */
    public static Dial width() {
        return new Dial(Texts.of("mix.width"), 0, 2, 1, Law.EVEN, "", List.of());
    }

    /** A parameter that can be automated: a number, a flag or a choice. */
    public static Dial of(Parameter parameter, String name) {
        return switch (parameter.type()) {
            case FLAG ->
                new Dial(
                        name,
                        0,
                        1,
                        Boolean.TRUE.equals(parameter.initial()) ? 1 : 0,
                        Law.EVEN,
                        "",
                        List.of(Texts.of("mix.off"), Texts.of("mix.on")));
            case TEXT ->
                new Dial(
                        name,
                        0,
                        Math.max(1, parameter.choices().size() - 1),
                        Math.max(0, parameter.choices().indexOf(String.valueOf(parameter.initial()))),
                        Law.EVEN,
                        "",
                        parameter.choices());
            default ->
                new Dial(
                        name,
                        parameter.min(),
                        parameter.max(),
                        parameter.initial() instanceof Number number ? number.doubleValue() : parameter.min(),
                        law(parameter),
                        parameter.unit(),
                        List.of());
        };
    }

    // What people hear as ratios is turned as ratios: frequencies, and times over a wide range.
    private static Law law(Parameter parameter) {
        boolean wide = parameter.min() > 0 && parameter.max() / parameter.min() >= LEAST_RATIO;
        boolean heardAsRatio = List.of("Hz", "s", "ms", "/s").contains(parameter.unit());
        if (wide && heardAsRatio) {
            return Law.RATIO;
        }
        return isFinerNearZero(parameter) ? Law.NEAR_ZERO : Law.EVEN;
    }

    // Where most of a long range is hardly ever wanted.
    private static boolean isFinerNearZero(Parameter parameter) {
        double usual = parameter.initial() instanceof Number number ? Math.abs(number.doubleValue()) : 0;
        boolean oneWay = parameter.min() == 0 && parameter.max() > 10 && parameter.max() > 20 * usual;
        boolean bothWays = parameter.min() == -parameter.max() && parameter.max() > 10;
        return (oneWay || bothWays) && !parameter.unit().equals("dB");
    }

    public boolean isStepped() {
        return !steps.isEmpty();
    }

    /** Where a value lies between the lowest (0) and the highest (1). */
    public double place(double value) {
        double inside = Read.limited(value, min, max);
        double share = (inside - min) / (max - min);
        return switch (law) {
            case FADER -> share * share;
            case RATIO -> Math.log(inside / min) / Math.log(max / min);
            case NEAR_ZERO -> min < 0 ? (1 + Math.signum(inside) * root(inside)) / 2 : root(inside);
            default -> share;
        };
    }

    /** The value at a place from 0 to 1. */
    public double value(double place) {
        double inside = Read.limited(place, 0, 1);
        double value =
                switch (law) {
                    case FADER -> inside == 0 ? SILENCE_DB : min + (max - min) * Math.sqrt(inside);
                    case RATIO -> min * Math.pow(max / min, inside);
                    case NEAR_ZERO -> min < 0 ? max * power(2 * inside - 1) : max * power(inside);
                    default -> min + (max - min) * inside;
                };
        return isStepped() ? Math.round(value) : value;
    }

    private double root(double value) {
        return Math.pow(Math.abs(value) / max, min < 0 ? 1 / 2.0 : 1 / 4.0);
    }

    private double power(double place) {
        return Math.signum(place) * Math.pow(Math.abs(place), min < 0 ? 2 : 4);
    }

    /** A value rounded to the three figures a hand can mean. */
    public double rounded(double value) {
        if (value == 0 || isStepped()) {
            return value;
        }
        double step = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
        return limited(Math.rint(Math.rint(value / step) * step * 1e6) / 1e6);
    }

    /** The nearest value it can have; a fader can be typed lower and higher than it can be pulled. */
    public double limited(double value) {
        double low = law == Law.FADER ? SILENCE_DB : min;
        double high = law == Law.FADER ? 48 : max;
        double inside = Read.limited(value, low, high);
        return isStepped() ? Math.round(inside) : inside;
    }

    /** The value as people read it: "−6.0 dB", "1.2 kHz". */
    public String say(double value) {
        if (isStepped()) {
            return steps.get((int) Read.limited(Math.rint(value), 0, steps.size() - 1.0));
        }
        if (law == Law.PAN) {
            return Say.pan(value);
        }
        if (law == Law.EVEN && unit.isEmpty() && min == 0 && max == 2) {
            return Say.with(Say.number(value * 100, 0), "%");
        }
        return switch (unit) {
            case "dB" -> Say.decibels(value);
            case "Hz" -> value >= 1000 ? Say.with(brief(value / 1000), "kHz") : Say.with(brief(value), "Hz");
            case "ms" -> value >= 1000 ? Say.with(brief(value / 1000), "s") : Say.with(brief(value), "ms");
            case "semitones" -> Say.with(brief(value), "st");
            case "octaves" -> Say.with(brief(value), "oct");
            case "grains/s" -> Say.with(brief(value), "/s");
            default -> Say.with(brief(value), unit);
        };
    }

    // Three figures are as much as ears and eyes need.
    private static String brief(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        double power = Math.pow(10, decimals);
        return Say.brief(Math.round(value * power) / power);
    }

    /** The value people typed, with its unit or a related one: "1.2 kHz", "350ms", "L 30", "on". */
    public OptionalDouble read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).toLowerCase(Locale.ROOT).equals(plain)) {
                return OptionalDouble.of(i);
            }
        }
        if (law == Law.PAN) {
            return Read.pan(typed);
        }
        if (unit.equals("dB") && (plain.contains("∞") || plain.contains("inf"))) {
            return OptionalDouble.of(limited(SILENCE_DB));
        }
        OptionalDouble number = Read.number(typed);
        return number.isEmpty() ? number : OptionalDouble.of(limited(number.getAsDouble() * factor(plain)));
    }

    private double factor(String plain) {
        if (unit.equals("Hz") && plain.matches(".*\\d\\s*\\u2009?k.*")) {
            return 1000;
        }
        if (unit.equals("ms") && plain.matches(".*[\\d\\s\\u2009]s$")) {
            return 1000;
        }
        if (unit.equals("s") && plain.endsWith("ms")) {
            return 0.001;
        }
        return law == Law.EVEN && unit.isEmpty() && min == 0 && max == 2 && !isStepped() ? 0.01 : 1;
    }

    /** The value as it is typed into settings: plain digits, a name for a choice, true or false for a flag. */
    public String setting(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.equals("-0") ? "0" : text;
    }
}
