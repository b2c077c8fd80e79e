package org.kerros.render;

import org.kerros.render.sinc.Sinc;

/**
 * From one rate to another in lowest terms: output frame k lies at input frame k · down / up.
 *
 * @param up how many output frames come from {@code down} input frames
 */
record Ratio(int up, int down) {
    static Ratio between(int from, int to) {
        int divisor = greatestCommonDivisor(from, to);
        return new Ratio(to / divisor, from / divisor);
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** Output frames that hold all of the input. */
    long lengthOf(long frames) {
        return (frames * up + down - 1) / down;
    }

    /** The lower rate in units of the input's: 1 going up, below 1 going down. */
    double bandwidth() {
        return Math.min(1.0, (double) up / down);
    }

    /** How far the filter reaches to each side, in input frames; an even number. */
    int reach() {
        return 2 * (int) Math.ceil(Sinc.REACH / bandwidth() / 2);
    }

    /**
     * The filter for output frames that lie between input frames.
     *
     * @param phase in 1/up of an input frame after input frame 0
     * @return weights of input frames −reach + 1 … reach
     */
    float[] taps(int phase) {
        int reach = reach();
        float[] taps = new float[2 * reach];
        double offset = (double) phase / up;
        for (int i = 0; i < taps.length; i++) {
            taps[i] = (float) (bandwidth() * Sinc.at((i - reach + 1 - offset) * bandwidth()));
        }
        return taps;
    }
}
