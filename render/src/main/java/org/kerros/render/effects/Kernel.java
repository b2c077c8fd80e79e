package org.kerros.render.effects;

/** Low-pass filters as lists of numbers: a sinc within a Kaiser window. */
final class Kernel {
    private Kernel() {}

    /**
     * A symmetric low-pass filter.
     *
     * @param length how many numbers, odd
     * @param cutoff where it is 6 dB down, of the rate, up to 0.5
     * @param beta of the Kaiser window: the larger, the deeper and the less steep
     * @return numbers that sum to 1
     */
    static double[] lowPass(int length, double cutoff, double beta) {
        double[] kernel = new double[length];
        double middle = (length - 1) / 2.0;
        double sum = 0;
        for (int i = 0; i < length; i++) {
            double x = i - middle;
            kernel[i] = sinc(2 * cutoff * x) * kaiser(x / (middle + 0.5), beta);
            sum += kernel[i];
        }
        for (int i = 0; i < length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }

    /** The window at a place from −1 to 1. */
    static double kaiser(double x, double beta) {
        return Math.abs(x) >= 1 ? 0 : bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);
    }

    /** The modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-14 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
