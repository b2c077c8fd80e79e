package org.kerros.render.grains;

/** Sixteen-point sinc interpolation: weights for 1024 fractions, straight between them. */
final class SincReader implements GrainReader {
    private static final int TAPS = 16;
    private static final int BEFORE = 7;
    private static final int FRACTIONS = 1024;
    private static final double BETA = 8;
    private static final float[] WEIGHTS = weights();

    private final float[] edge = new float[TAPS];

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

    @Override
    public void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
        long step = Places.of(ratio);
        long place = Places.of(position) + first * step;
        if (Places.areInside(place, place + (count - 1) * step, BEFORE, TAPS - BEFORE - 1, samples.length)) {
            for (int k = at; k < at + count; k++) {
                out[k] = sum(samples, Places.index(place) - BEFORE, Places.onePlusFraction(place) - 1);
                place += step;
            }
        } else {
            readAtEdge(samples, place, step, out, at, at + count);
        }
    }

    private void readAtEdge(float[] samples, long begin, long step, float[] out, int from, int to) {
        long place = begin;
        for (int k = from; k < to; k++) {
            for (int tap = 0; tap < TAPS; tap++) {
                edge[tap] = Places.sample(samples, Places.index(place) - BEFORE + tap);
            }
            out[k] = sum(edge, 0, Places.onePlusFraction(place) - 1);
            place += step;
        }
    }

    private static float sum(float[] samples, int from, float fraction) {
        float row = fraction * FRACTIONS;
        int whole = (int) row;
        int weight = whole * TAPS;
        float[] weights = WEIGHTS;
        float low = 0;
        float high = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            float sample = samples[from + tap];
            low += sample * weights[weight + tap];
            high += sample * weights[weight + TAPS + tap];
        }
        return low + (high - low) * (row - whole);
    }
}
