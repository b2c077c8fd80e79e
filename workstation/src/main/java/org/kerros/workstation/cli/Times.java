package org.kerros.workstation.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Times as people type and read them: seconds ({@code 12.5}), {@code mm:ss.mmm}, or samples ({@code 48000s}). */
final class Times {
    private static final Pattern SAMPLES = Pattern.compile("(\\d{1,15})s");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d*)?|\\.\\d+");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,7}):([0-5]?\\d(?:\\.\\d*)?)");

    private Times() {}

    /**
     * The frame a typed time falls on, rounded to the nearest.
     *
     * @throws KerrosException if it is no time
     */
    static long frame(String text, int rate) {
        Matcher samples = SAMPLES.matcher(text);
        if (samples.matches()) {
            return Long.parseLong(samples.group(1));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Math.round(
                    (60 * Double.parseDouble(minutes.group(1)) + Double.parseDouble(minutes.group(2))) * rate);
        }
        if (SECONDS.matcher(text).matches()) {
            return Math.round(Double.parseDouble(text) * rate);
        }
        throw new KerrosException(
                Problem.USAGE,
                "\"" + text + "\" is no time",
                "write seconds (12.5), minutes and seconds (1:02.500) or samples (48000s)");
    }

    /** {@code 1:02.500}. */
    static String clock(double seconds) {
        long millis = Math.round(seconds * 1000);
        return millis / 60_000 + ":" + padded(millis / 1000 % 60, 2) + "." + padded(millis % 1000, 3);
    }

    // Not String.format: getting it ready (locales and their digits) takes a short command's time again.
    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
