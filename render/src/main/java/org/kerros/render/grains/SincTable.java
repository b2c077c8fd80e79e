package org.kerros.render.grains;

/** Sixteen-point sinc interpolation: weights for 1024 fractions, straight between them. */
final class SincTable {
    private static final int TAPS = 16;
    private static final int BEFORE = 7;
    private static final int FRACTIONS = 1024;
    private static final double BETA = 8;
    private static final float[] WEIGHTS = weights();

    private SincTable() {}

    private static float[] weights() {
        float[] weights = new float[(FRACTIONS + 1) * TAPS];
        for (int fraction = 0; fraction <= FRACTIONS; fraction++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double x = (double) fraction / FRACTIONS + BEFORE - tap;
                weights[fraction * TAPS + tap] = (float) (sinc(x) * kaiser(x / (TAPS / 2.0)));
            }
        }
        return weights;
    }

    private static double sinc(double x) {
        double angle = StrictMath.PI * x;
        return x == 0 ? 1 : StrictMath.sin(angle) / angle;
    }

    private static double kaiser(double x) {
        return bessel(BETA * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(BETA);
    }

    /** The modified Bessel function of order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-17 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    /** The value a fraction after sample {@code i}, of which seven before and eight after must be there. */
    static float between(float[] samples, int i, float fraction) {
        float place = fraction * FRACTIONS;
        int row = Math.min(FRACTIONS - 1, (int) place);
        float between = place - row;
        int weight = row * TAPS;
        int from = i - BEFORE;
        float low = 0;
        float high = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            low += samples[from + tap] * WEIGHTS[weight + tap];
            high += samples[from + tap] * WEIGHTS[weight + TAPS + tap];
        }
        return low + (high - low) * between;
    }

    /** Reads frames of a grain, all of whose samples are there. */
    static void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
        for (int n = 0; n < count; n++) {
            double place = position + (first + n) * ratio;
            int i = (int) place;
            out[at + n] = between(samples, i, (float) (place - i));
        }
    }
}
