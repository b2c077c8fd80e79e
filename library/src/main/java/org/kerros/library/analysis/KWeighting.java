package org.kerros.library.analysis;

/**
 * The filter loudness is measured through (ITU-R BS.1770-4, annex 1): a shelf for the head and a high-pass, as analogue
 * prototypes brought to any rate by the bilinear transform. At 48 kHz the coefficients are the standard's.
 */
final class KWeighting {
    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_MIDDLE = 0.4996667741545416;
    private static final double HIGH_PASS_HZ = 38.13547087602444;
    private static final double HIGH_PASS_Q = 0.5003270373238773;

    /** Rates too low for a filter's frequency have it here instead, as a part of the rate, so that it stays stable. */
    private static final double HIGHEST = 0.45;

    private final Biquad shelf;
    private final Biquad highPass;

    KWeighting(int rate) {
        shelf = shelf(rate);
        highPass = highPass(rate);
    }

    private static double warped(double hz, int rate) {
        return Math.tan(Math.PI * Math.min(hz / rate, HIGHEST));
    }

    private static Biquad shelf(int rate) {
        double k = warped(SHELF_HZ, rate);
        double high = Math.pow(10, SHELF_DB / 20);
        double middle = Math.pow(high, SHELF_MIDDLE);
        double a0 = 1 + k / SHELF_Q + k * k;
        return new Biquad(
                (high + middle * k / SHELF_Q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - middle * k / SHELF_Q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / SHELF_Q + k * k) / a0);
    }

    private static Biquad highPass(int rate) {
        double k = warped(HIGH_PASS_HZ, rate);
        double a0 = 1 + k / HIGH_PASS_Q + k * k;
        // The standard's numerator is 1, −2, 1 without the usual division by a0.
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / HIGH_PASS_Q + k * k) / a0);
    }

    /** The energy of a stretch of samples after weighting. NaN and infinite samples count as silence. */
    double energy(float[] samples, int start, int end) {
        double energy = 0;
        for (int i = start; i < end; i++) {
            double sample = Float.isFinite(samples[i]) ? samples[i] : 0;
            double weighted = highPass.next(shelf.next(sample));
            energy += weighted * weighted;
        }
        shelf.settle();
        highPass.settle();
        return energy;
    }

    /** A filter of second order, transposed direct form II. */
    private static final class Biquad {
        /** What is left of a sound this long after it is nothing: 600 dB below full scale. */
        private static final double NOTHING = 1e-30;

        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double first;
        private double second;

        Biquad(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double next(double in) {
            double out = b0 * in + first;
            first = b1 * in - a1 * out + second;
            second = b2 * in - a2 * out;
            return out;
        }

        // In silence the state shrinks until it is denormal, and processors are many times slower with such numbers.
        void settle() {
            if (Math.abs(first) < NOTHING && Math.abs(second) < NOTHING) {
                first = 0;
                second = 0;
            }
        }
    }
}
