package org.kerros.workstation.ui.words;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type into fields: "-6", "−6 dB", "350ms", "2.5 s", "1:12.4", "L 30". */
public final class Read {
    private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d{1,2}(?:\\.\\d*)?)");
    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)\\s*(\\S*)");

    private Read() {}

    /** A number, whatever unit stands after it. */
    public static OptionalDouble number(String text) {
        Matcher found = NUMBER.matcher(plain(text));
        return found.matches() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }

    /** Seconds, typed as seconds, milliseconds or minutes and seconds. */
    public static OptionalDouble seconds(String text) {
        String plain = plain(text);
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return OptionalDouble.of(Integer.parseInt(clock.group(1)) * 60 + Double.parseDouble(clock.group(2)));
        }
        Matcher found = NUMBER.matcher(plain);
        if (!found.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(found.group(1));
        return OptionalDouble.of(found.group(2).equals("ms") ? value / 1000 : value);
    }

    /** A pan from −1 to 1, typed as "L 30", "R50", "C" or a number of percent. */
    public static OptionalDouble pan(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.equals("c")) {
            return OptionalDouble.of(0);
        }
        char side = plain.charAt(0);
        if (side == 'l' || side == 'r') {
            OptionalDouble percent = number(plain.substring(1));
            return percent.isEmpty()
                    ? percent
                    : OptionalDouble.of(limited((side == 'l' ? -1 : 1) * percent.getAsDouble() / 100, -1, 1));
        }
        OptionalDouble percent = number(plain);
        return percent.isEmpty() ? percent : OptionalDouble.of(limited(percent.getAsDouble() / 100, -1, 1));
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2212', '-')
                .replace('\u2009', ' ')
                .replace(',', '.');
    }

    /** The nearest value inside a range. */
    public static double limited(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
