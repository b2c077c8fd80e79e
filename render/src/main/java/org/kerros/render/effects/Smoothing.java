package org.kerros.render.effects;

import java.util.Arrays;

/**
 * Rounds off gains from 0 to 1: the mean of the means of the last so many. Sums are whole numbers, so that they never
 * drift and a gain of 1 stays exactly 1.
 */
final class Smoothing {
    private static final double ONE = 1L << 32;

    private final int length;
    private final double scale;
    private final long[] gains;
    private final long[] sums;
    private long sum;
    private long sumOfSums;
    private int at;

    Smoothing(int length) {
        this.length = length;
        scale = 1 / (ONE * length * length);
        gains = new long[length];
        sums = new long[length];
        clear();
    }

    /** Over how many frames a gain is spread. */
    int frames() {
        return 2 * length - 1;
    }

    double next(double gain) {
        long whole = (long) (gain * ONE);
        sum += whole - gains[at];
        gains[at] = whole;
        sumOfSums += sum - sums[at];
        sums[at] = sum;
        at = at + 1 == length ? 0 : at + 1;
        return sumOfSums * scale;
    }

    void clear() {
        Arrays.fill(gains, (long) ONE);
        sum = length * (long) ONE;
        Arrays.fill(sums, sum);
        sumOfSums = length * sum;
        at = 0;
    }
}
