package org.kerros.workstation.studio;

import org.kerros.render.grains.GrainTable;

/** Reads lines of {@code onset,duration,position,ratio,pan}: a million of them in a fraction of a second. */
final class GrainLines {
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    private final byte[] text;
    private int at;

    GrainLines(byte[] text) {
        this.text = text;
    }

    /** Adds the grains that begin within the cloud to a table; the first line names the columns. */
    void readInto(GrainTable table) {
        while (at < text.length && text[at++] != '\n') {
            // Over the names.
        }
        long onset = 0;
        while (at < text.length && onset < table.frames()) {
            onset = (long) number();
            int duration = (int) number();
            table.add(onset, duration, number(), number(), number());
        }
    }

    /** A number with up to 12 decimals, and what stands behind it. Exact: both halves of the fraction are whole. */
    private double number() {
        boolean negative = at < text.length && text[at] == '-';
        at += negative ? 1 : 0;
        long digits = 0;
        int decimals = -1;
        int begin = at;
        for (; at < text.length && text[at] != ',' && text[at] != '\n'; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (text[at] == '.' && decimals < 0) {
                decimals = 0;
            } else if (text[at] != '\r') {
                throw new IllegalArgumentException("No number at byte " + at);
            }
        }
        if (at == begin || decimals >= TENS.length) {
            throw new IllegalArgumentException("No number at byte " + begin);
        }
        at++;
        double value = (double) digits / TENS[Math.max(0, decimals)];
        return negative ? -value : value;
    }
}
