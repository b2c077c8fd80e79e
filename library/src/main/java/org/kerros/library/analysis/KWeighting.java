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

    /** What is left of a sound this long after it is nothing: 600 dB below full scale. */
    private static final double NOTHING = 1e-30;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double shelf1;
    private final double shelf2;
    private final double pass1;
    private final double pass2;

    // The last two samples before, between and behind the two filters.
    private double in1;
    private double in2;
    private double between1;
    private double between2;
    private double out1;
    private double out2;

    KWeighting(int rate) {
        double k = warped(SHELF_HZ, rate);
        double high = Math.pow(10, SHELF_DB / 20);
        double middle = Math.pow(high, SHELF_MIDDLE);
        double a0 = 1 + k / SHELF_Q + k * k;
        b0 = (high + middle * k / SHELF_Q + k * k) / a0;
        b1 = 2 * (k * k - high) / a0;
        b2 = (high - middle * k / SHELF_Q + k * k) / a0;
        shelf1 = 2 * (k * k - 1) / a0;
        shelf2 = (1 - k / SHELF_Q + k * k) / a0;

        double h = warped(HIGH_PASS_HZ, rate);
        double c0 = 1 + h / HIGH_PASS_Q + h * h;
        pass1 = 2 * (h * h - 1) / c0;
        pass2 = (1 - h / HIGH_PASS_Q + h * h) / c0;
    }

    private static double warped(double hz, int rate) {
        return Math.tan(Math.PI * Math.min(hz / rate, HIGHEST));
    }

    /** The energy of a stretch of samples after weighting. NaN and infinite samples count as silence. */
    double energy(float[] samples, int start, int end) {
        if (isAtRest() && isSilent(samples, start, end)) {
            return 0;
        }
        // In direct form, so that each sample waits for one product and one sum of the one before, and the two filters
        // run side by side. The standard's numerator of the high-pass is 1, −2, 1 without the usual division.
        double x1 = in1;
        double x2 = in2;
        double y1 = between1;
        double y2 = between2;
        double z1 = out1;
        double z2 = out2;
        double energy = 0;
        for (int i = start; i < end; i++) {
            double x = Math.abs(samples[i]) <= Float.MAX_VALUE ? samples[i] : 0;
            double y = b0 * x + b1 * x1 + b2 * x2 - shelf2 * y2 - shelf1 * y1;
            double z = y - 2 * y1 + y2 - pass2 * z2 - pass1 * z1;
            energy += z * z;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            z2 = z1;
            z1 = z;
        }
        in1 = x1;
        in2 = x2;
        between1 = settled(y1);
        between2 = settled(y2);
        out1 = settled(z1);
        out2 = settled(z2);
        return energy;
    }

    private boolean isAtRest() {
        return in1 == 0 && in2 == 0 && between1 == 0 && between2 == 0 && out1 == 0 && out2 == 0;
    }

    private static boolean isSilent(float[] samples, int start, int end) {
        for (int i = start; i < end; i++) {
            if (samples[i] != 0) {
                return false;
            }
        }
        return true;
    }

    // In silence the state shrinks until it is denormal, and processors are many times slower with such numbers.
    private static double settled(double state) {
        return Math.abs(state) < NOTHING ? 0 : state;
    }
}
