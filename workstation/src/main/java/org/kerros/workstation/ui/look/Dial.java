package org.kerros.workstation.ui.look;

import java.util.Locale;
import java.util.OptionalDouble;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/**
 * A number that can be turned: its name, its ends, and how it is written and read.
 *
 * @param label as people read it: "Pitch spread"
 * @param initial its default
 * @param unit as declared; long ones are shown short
 * @param whole whether it has no fraction
 */
public record Dial(
        String label, double min, double max, double initial, String unit, boolean whole, String meaning) {
    /** The dial of a number with two ends. */
    public static Dial of(Parameter parameter) {
        return new Dial(
                label(parameter.name()),
                parameter.min(),
                parameter.max(),
                ((Number) parameter.initial()).doubleValue(),
                parameter.unit(),
                parameter.type() == Parameter.Type.INTEGER,
                parameter.meaning());
    }

    /** Whether a parameter can be turned: a number between two ends. */
    public static boolean fits(Parameter parameter) {
        boolean number = parameter.type() == Parameter.Type.NUMBER || parameter.type() == Parameter.Type.INTEGER;
        return number && Double.isFinite(parameter.min()) && Double.isFinite(parameter.max());
    }

    /** The name of a parameter as people read it: "pitchSpread" is "Pitch spread". */
    public static String label(String name) {
        String key = "parameter." + name;
        if (Texts.has(key)) {
            return Texts.of(key);
        }
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same dial under another name. */
    public Dial named(String newLabel) {
        return new Dial(newLabel, min, max, initial, unit, whole, meaning);
    }

    public Taper taper() {
        return whole && max - min < 100 ? Taper.even(min, max) : Taper.of(min, max, initial);
    }

    /** A value inside the ends, rounded to what is worth keeping: four digits. */
    public double tidy(double value) {
        double inside = Math.max(min, Math.min(max, value));
        if (whole || inside == 0) {
            return Math.rint(inside);
        }
        double step = Math.pow(10, Math.floor(Math.log10(Math.abs(inside))) - 2);
        double tidy = Math.rint(inside / step) * step;
        return Math.max(min, Math.min(max, Math.rint(tidy * 1e6) / 1e6));
    }

    /** The value with its unit: "120 ms". */
    public String say(double value) {
        double shown = Math.abs(value) >= 100 ? Math.rint(value) : Math.rint(value * 1000) / 1000;
        return Say.with(whole ? Say.number(value, 0) : Say.brief(shown), shortUnit());
    }

    private String shortUnit() {
        return switch (unit) {
            case "semitones" -> "st";
            case "octaves" -> "oct";
            case "grains/s" -> "/s";
            default -> unit.length() > 4 ? "" : unit;
        };
    }

    /** What was typed, with or without unit, brought inside the ends. */
    public OptionalDouble read(String typed) {
        OptionalDouble value = unit.equals("s") ? Read.seconds(typed) : Read.number(scaled(typed));
        return value.isEmpty() ? value : OptionalDouble.of(Math.max(min, Math.min(max, value.getAsDouble())));
    }

    // Somebody who types "2 s" into milliseconds or "1.2k" into hertz means it.
    private String scaled(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace('\u2009', ' ');
        boolean seconds = unit.equals("ms") && plain.matches(".*\\ds|.*\\d s");
        boolean kilo = unit.equals("Hz") && plain.matches(".*\\d ?k(hz)?");
        OptionalDouble number = Read.number(plain);
        return (seconds || kilo) && number.isPresent() ? String.valueOf(number.getAsDouble() * 1000) : typed;
    }

    /** The meaning and the ends: "How long a grain is. (1 to 1000 ms)". */
    public String tip() {
        return meaning + " (" + Say.with(Texts.of("setting.range", Say.brief(min), Say.brief(max)), unit) + ")";
    }
}
