package org.kerros.projects.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them: a true minus, a thin space before the unit. */
final class Figures {
    /** What stands where a number is not known. */
    static final String UNKNOWN = "–";

    private static final char MINUS = '\u2212';
    private static final char THIN = '\u2009';
    private static final int SHOWN_OF_A_LIST = 6;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Figures() {}

    /** "−6.0 dB"; a dash where the number is not known. */
    static String measure(@Nullable Double value, String unit) {
        return value == null ? UNKNOWN : decimals(value, 1) + THIN + unit;
    }

    /** "−6.0"; a dash where the number is not known. */
    static String tenths(@Nullable Double value) {
        return value == null ? UNKNOWN : decimals(value, 1);
    }

    static String decimals(double value, int places) {
        if (Double.isInfinite(value)) {
            return (value < 0 ? MINUS : "") + "∞";
        }
        String digits = String.format(Locale.ROOT, "%." + places + "f", Math.abs(value));
        boolean zero = digits.chars().allMatch(digit -> digit == '0' || digit == '.');
        return value < 0 && !zero ? MINUS + digits : digits;
    }

    /** "3.2 s" for what is short, "2:31.0" for what is not. */
    static String length(double seconds) {
        return seconds < 60 ? decimals(seconds, seconds < 1 ? 2 : 1) + THIN + "s" : clock(seconds);
    }

    /** A moment or a length as "1:12.4". */
    static String clock(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** A moment as "1:12", for rulers. */
    static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** "48 kHz", "44.1 kHz". */
    static String rate(int hertz) {
        return shortest(hertz / 1000.0) + THIN + "kHz";
    }

    /** "220.5 Hz". */
    static String hertz(@Nullable Double value) {
        return value == null ? UNKNOWN : decimals(value, value < 1000 ? 1 : 0) + THIN + "Hz";
    }

    /** "58.3 %". */
    static String percent(double share) {
        return decimals(share * 100, 1) + THIN + "%";
    }

    static String bytes(long bytes) {
        return bytes < 1_000_000
                ? decimals(bytes / 1000.0, 1) + THIN + "kB"
                : decimals(bytes / 1_000_000.0, 1) + THIN + "MB";
    }

    /** "1 clip", "3 clips". */
    static String count(long number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    static String date(Instant moment) {
        return DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String dateAndTime(Instant moment) {
        return DATE_AND_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A number with no more digits than it needs, at most four behind the point. */
    static String shortest(double value) {
        if (!Double.isFinite(value) || (value != 0 && Math.abs(value) < 0.0001)) {
            return Double.toString(value).replace('-', MINUS);
        }
        String digits = decimals(value, 4);
        return digits.replaceAll("\\.?0+$", "");
    }

    /** A setting of a recipe or a fact of a model, lists cut after a few values. */
    static String setting(Object value) {
        if (value instanceof List<?> list) {
            String first = String.join(
                    ", ",
                    list.stream().limit(SHOWN_OF_A_LIST).map(Figures::setting).toList());
            return list.size() <= SHOWN_OF_A_LIST
                    ? "[" + first + "]"
                    : "[" + first + ", …] (" + list.size() + " values)";
        }
        if (value instanceof Double number) {
            return shortest(number);
        }
        if (value instanceof Long number) {
            return Long.toString(number).replace('-', MINUS);
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : String.valueOf(value);
    }
}
