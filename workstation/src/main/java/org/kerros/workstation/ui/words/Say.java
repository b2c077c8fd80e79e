package org.kerros.workstation.ui.words;

import java.util.Locale;

/** How times, levels and other numbers are written: thin space before units, a true minus. */
public final class Say {
    private static final String THIN = "\u2009";
    private static final String MINUS = "\u2212";

    private Say() {}

    /** A moment: "01:12.400". */
    public static String moment(double seconds) {
        long millis = Math.round(Math.max(0, seconds) * 1000);
        return String.format(Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    /** A moment on a ruler, as exact as its steps need: "1:20", "0:04.5". */
    public static String tick(double seconds, double step) {
        long tenThousandths = Math.round(seconds * 10_000);
        String whole = String.format(Locale.ROOT, "%d:%02d", tenThousandths / 600_000, tenThousandths / 10_000 % 60);
        if (step >= 1) {
            return whole;
        }
        int digits = step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
        String fraction =
                String.format(Locale.ROOT, "%04d", tenThousandths % 10_000).substring(0, digits);
        return whole + "." + fraction;
    }

    /** How long something lasts: "3.2 s", "1 min 20 s". */
    public static String length(double seconds) {
        if (seconds < 0.1) {
            return number(seconds * 1000, 0) + THIN + "ms";
        }
        if (seconds < 60) {
            return number(seconds, seconds < 10 ? 2 : 1) + THIN + "s";
        }
        long whole = Math.round(seconds);
        return whole / 60 + THIN + "min " + whole % 60 + THIN + "s";
    }

    /** A level: "−6.0 dB"; silence is "−∞ dB". */
    public static String decibels(double value) {
        return level(value, "dB");
    }

    /** A level with its unit: "−16.2 LUFS". */
    public static String level(double value, String unit) {
        if (value == Double.NEGATIVE_INFINITY || value < -143.9) {
            return MINUS + "∞" + THIN + unit;
        }
        double tidy = Math.abs(value) < 0.05 ? 0 : value;
        return number(tidy, 1) + THIN + unit;
    }

    /** A place between left and right: "C", "L 30", "R 100". */
    public static String pan(double pan) {
        long percent = Math.round(Math.abs(pan) * 100);
        if (percent == 0) {
            return "C";
        }
        return (pan < 0 ? "L" : "R") + THIN + percent;
    }

    /** A sample rate: "48 kHz", "44.1 kHz". */
    public static String rate(int hertz) {
        return (hertz % 1000 == 0 ? String.valueOf(hertz / 1000) : number(hertz / 1000.0, hertz % 100 == 0 ? 1 : 2))
                + THIN + "kHz";
    }

    /** A frequency: "440 Hz". */
    public static String hertz(double value) {
        return number(value, value < 100 ? 1 : 0) + THIN + "Hz";
    }

    /** A number with a true minus. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace("-", MINUS);
    }

    /** A number as short as it can be said with up to four decimals. */
    public static String brief(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return (text.equals("-0") ? "0" : text).replace("-", MINUS);
    }

    /** A number with its unit, or alone where it has none. */
    public static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + THIN + unit;
    }
}
