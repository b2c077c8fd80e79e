package org.kerros.render.sinc;

/**
 * The low-pass filter all resampling uses, as a continuous function: a sinc under a Kaiser window. Time is in frames of
 * the lower of the two rates. Passes up to 0.45 of that rate, stops from 0.505 on by 119 dB. Its slope has its middle
 * where most good resamplers have theirs, so a mix made elsewhere agrees with ours also in the last tenth of the band.
 *
 * @see <a href="https://ccrma.stanford.edu/~jos/resample/">Smith, Digital Audio Resampling Home Page</a>
 */
public final class Sinc {
    /** How far the filter reaches to each side, in frames of the lower rate. */
    public static final int REACH = 72;

    /** The middle of the transition band, in units of the lower rate. */
    private static final double CUTOFF = 0.4775;

    /** Kaiser's formula 0.1102 (A − 8.7) for A = 119.4 dB. */
    private static final double BETA = 12.2;

    /** Points of the table in one frame: with a cubic between them the error is below −180 dB. */
    private static final int DENSITY = 512;

    private static final double[] TABLE = table();

    private Sinc() {}

    private static double[] table() {
        double[] table = new double[REACH * DENSITY + 3];
        for (int i = 0; i < table.length; i++) {
            table[i] = exact((i - 1.0) / DENSITY);
        }
        return table;
    }

    private static double exact(double time) {
        double inside = 1 - time / REACH * (time / REACH);
        if (inside <= 0) {
            return 0;
        }
        double x = 2 * Math.PI * CUTOFF * time;
        double sinc = Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(x) / x;
        return 2 * CUTOFF * sinc * bessel(BETA * Math.sqrt(inside)) / bessel(BETA);
    }

    /** The modified Bessel function of order zero, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    /** The filter's value at a time, 0 beyond {@link #REACH}. */
    public static double at(double time) {
        double place = Math.abs(time) * DENSITY;
        int i = (int) place;
        if (i >= REACH * DENSITY) {
            return 0;
        }
        double before = TABLE[i];
        double left = TABLE[i + 1];
        double right = TABLE[i + 2];
        double after = i + 3 < TABLE.length ? TABLE[i + 3] : 0;
        return lagrange(before, left, right, after, place - i);
    }

    private static double lagrange(double a, double b, double c, double d, double f) {
        double third = (d - a) / 6 + (b - c) / 2;
        double second = (a + c) / 2 - b;
        double first = c - a / 3 - b / 2 - d / 6;
        return b + f * (first + f * (second + f * third));
    }
}
