package org.kerros.render.effects;

import java.util.Arrays;

/**
 * The level between the samples of one channel: four times oversampled as ITU-R BS.1770-4, annex 2, wants it (twice from
 * 96 kHz on), with the same kind of filter as Kerros' meter.
 */
final class PeakDetector {
    private static final int TAPS = 24;
    /** How many frames late it sees a level. */
    static final int LATE = TAPS / 2;

    private static final double KAISER_BETA = 7;

    private final double[][] phases;
    private final double mostGain;
    /** The last samples twice over, so that they always stand in a row somewhere. */
    private final double[] recent = new double[2 * TAPS];

    private int at;
    private int quiet = TAPS;

    PeakDetector(int rate) {
        int times = rate < 96_000 ? 4 : rate < 192_000 ? 2 : 1;
        phases = new double[times - 1][];
        double most = 1;
        for (int p = 1; p < times; p++) {
            phases[p - 1] = phase((double) p / times);
            most = Math.max(most, Arrays.stream(phases[p - 1]).map(Math::abs).sum());
        }
        mostGain = most;
    }

    private static double[] phase(double offset) {
        double[] taps = new double[TAPS];
        for (int i = 0; i < TAPS; i++) {
            double x = i - (LATE - 1) - offset;
            taps[i] = Kernel.sinc(x) * Kernel.kaiser(x / LATE, KAISER_BETA);
        }
        double sum = Arrays.stream(taps).sum();
        return Arrays.stream(taps).map(tap -> tap / sum).toArray();
    }

    /**
     * Takes a sample.
     *
     * @return the highest level from the sample {@link #LATE} frames ago to the one after it; or, to save work, any number
     *     up to {@code ceiling} where it cannot be higher
     */
    double next(double sample, double ceiling) {
        recent[at] = sample;
        recent[at + TAPS] = sample;
        at = at + 1 == TAPS ? 0 : at + 1;
        quiet = Math.abs(sample) * mostGain > ceiling ? 0 : quiet + 1;
        return quiet >= TAPS ? 0 : level();
    }

    private double level() {
        double highest = Math.max(Math.abs(recent[at + LATE - 1]), Math.abs(recent[at + LATE]));
        for (double[] taps : phases) {
            double even = 0;
            double odd = 0;
            for (int i = 0; i < TAPS; i += 2) {
                even += taps[i] * recent[at + i];
                odd += taps[i + 1] * recent[at + i + 1];
            }
            highest = Math.max(highest, Math.abs(even + odd));
        }
        return highest;
    }

    void clear() {
        Arrays.fill(recent, 0);
        at = 0;
        quiet = TAPS;
    }
}
