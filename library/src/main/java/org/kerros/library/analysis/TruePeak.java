package org.kerros.library.analysis;

import java.util.Arrays;

/**
 * The highest level between the samples of one channel, found by oversampling (ITU-R BS.1770-4, annex 2): four times
 * below 96 kHz, twice below 192 kHz, with a windowed sinc that leaves the samples themselves as they are. Only blocks that
 * could hold a new peak are oversampled, many of them side by side.
 */
final class TruePeak {
    private static final int TAPS = 24;
    private static final double KAISER_BETA = 7;
    private static final int BLOCK = 64;
    private static final int SPAN = BLOCK + TAPS - 1;
    private static final int LANES = 128;

    private final float[][] phases;
    /** No sum of taps and samples can be larger than this times the largest sample. */
    private final double mostGain;

    private final float[] window = new float[SPAN];
    private int filled = TAPS - 1;
    private float largest;
    private float largestSample;

    /** Blocks that wait to be oversampled: one in each lane, a row for each of its samples. */
    private final float[][] rows = new float[SPAN][LANES];

    private final float[] sums = new float[LANES];
    private int waiting;

    TruePeak(int rate) {
        int times = rate < 96_000 ? 4 : rate < 192_000 ? 2 : 1;
        phases = new float[times - 1][TAPS];
        double most = 1;
        for (int p = 1; p < times; p++) {
            fill(phases[p - 1], (double) p / times);
            most = Math.max(most, sumOfMagnitudes(phases[p - 1]));
        }
        mostGain = most;
    }

    private static void fill(float[] taps, double offset) {
        double sum = 0;
        double[] exact = new double[TAPS];
        for (int i = 0; i < TAPS; i++) {
            double x = i - (TAPS / 2 - 1) - offset;
            exact[i] = sinc(x) * kaiser(x / (TAPS / 2.0));
            sum += exact[i];
        }
        for (int i = 0; i < TAPS; i++) {
            taps[i] = (float) (exact[i] / sum);
        }
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
    }

    /** The modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    private static double sumOfMagnitudes(float[] taps) {
        double sum = 0;
        for (float tap : taps) {
            sum += Math.abs(tap);
        }
        return sum;
    }

    void add(float[] samples, int start, int end) {
        for (int done = start; done < end; ) {
            int part = Math.min(end - done, SPAN - filled);
            for (int i = 0; i < part; i++) {
                float sample = samples[done + i];
                window[filled + i] = Math.abs(sample) <= Float.MAX_VALUE ? sample : 0;
            }
            done += part;
            filled += part;
            if (filled == SPAN) {
                look();
                System.arraycopy(window, BLOCK, window, 0, TAPS - 1);
                filled = TAPS - 1;
            }
        }
    }

    private void look() {
        float highest = highest(window, SPAN);
        largestSample = Math.max(largestSample, highest);
        largest = Math.max(largest, highest);
        // Most blocks cannot hold a new peak: oversampling them would change nothing.
        if (highest * mostGain > largest) {
            for (int row = 0; row < SPAN; row++) {
                rows[row][waiting] = window[row];
            }
            waiting++;
            if (waiting == LANES) {
                lookBetween();
            }
        }
    }

    private static float highest(float[] samples, int count) {
        float highest = 0;
        for (int i = 0; i < count; i++) {
            float magnitude = Math.abs(samples[i]);
            if (magnitude > highest) {
                highest = magnitude;
            }
        }
        return highest;
    }

    private void lookBetween() {
        for (float[] taps : phases) {
            for (int start = 0; start < BLOCK; start++) {
                Arrays.fill(sums, 0);
                for (int tap = 0; tap < TAPS; tap += 4) {
                    addFour(sums, rows, start + tap, taps, tap);
                }
                for (int lane = 0; lane < waiting; lane++) {
                    float magnitude = Math.abs(sums[lane]);
                    if (magnitude > largest) {
                        largest = magnitude;
                    }
                }
            }
        }
        waiting = 0;
    }

    /** Four rows at a time: of more, the compiler does not make vector instructions. */
    private static void addFour(float[] sums, float[][] rows, int row, float[] taps, int tap) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float ta = taps[tap];
        float tb = taps[tap + 1];
        float tc = taps[tap + 2];
        float td = taps[tap + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (ta * a[i] + tb * b[i]) + (tc * c[i] + td * d[i]);
        }
    }

    /** The largest magnitude of a sample so far. */
    float largestSample() {
        return Math.max(largestSample, highest(window, filled));
    }

    /** The largest magnitude so far, on and between samples; the sound is taken to end in silence. */
    double largest() {
        lookBetween();
        TruePeak rest = new TruePeak(phases, mostGain, window, filled, largest);
        rest.add(new float[TAPS / 2 + BLOCK], 0, TAPS / 2 + BLOCK);
        rest.lookBetween();
        return rest.largest;
    }

    private TruePeak(float[][] phases, double mostGain, float[] window, int filled, float largest) {
        this.phases = phases;
        this.mostGain = mostGain;
        System.arraycopy(window, 0, this.window, 0, filled);
        this.filled = filled;
        this.largest = largest;
    }
}
