package org.kerros.library.analysis;

/**
 * The highest level between the samples of one channel, found by oversampling (ITU-R BS.1770-4, annex 2): four times
 * below 96 kHz, twice below 192 kHz, with a windowed sinc that leaves the samples themselves as they are.
 */
final class TruePeak {
    private static final int TAPS = 24;
    private static final double KAISER_BETA = 7;
    private static final int BLOCK = 64;

    private final float[][] phases;
    /** No sum of taps and samples can be larger than this times the largest sample. */
    private final double mostGain;

    private final float[] window = new float[BLOCK + TAPS - 1];
    private int filled = TAPS - 1;
    private float largest;

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
        for (int i = start; i < end; i++) {
            window[filled++] = Float.isFinite(samples[i]) ? samples[i] : 0;
            if (filled == window.length) {
                look(BLOCK);
                System.arraycopy(window, BLOCK, window, 0, TAPS - 1);
                filled = TAPS - 1;
            }
        }
    }

    private void look(int frames) {
        float highest = 0;
        for (int i = 0; i < frames + TAPS - 1; i++) {
            highest = Math.max(highest, Math.abs(window[i]));
        }
        // Most blocks cannot hold a new peak: oversampling them would change nothing.
        if (highest * mostGain > largest) {
            largest = Math.max(largest, highest);
            for (float[] taps : phases) {
                lookBetween(taps, frames);
            }
        }
    }

    private void lookBetween(float[] taps, int frames) {
        for (int start = 0; start < frames; start++) {
            float sum = 0;
            for (int i = 0; i < TAPS; i++) {
                sum += taps[i] * window[start + i];
            }
            largest = Math.max(largest, Math.abs(sum));
        }
    }

    /** The largest magnitude so far, on and between samples; the sound is taken to end in silence. */
    double largest() {
        TruePeak rest = new TruePeak(phases, mostGain, window, filled, largest);
        rest.add(new float[TAPS / 2 + BLOCK], 0, TAPS / 2 + BLOCK);
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
