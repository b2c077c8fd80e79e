package org.kerros.render.grains;

/**
 * Powers that make no objects: {@link StrictMath#pow} makes small arrays at each call, which the audio thread must not.
 * Whole octaves are exact.
 */
final class Powers {
    private static final double LN_2 = StrictMath.log(2);
    private static final double LN_10 = StrictMath.log(10);

    private Powers() {}

    /** Two to a power: the factor of so many octaves. */
    static double octaves(double octaves) {
        double whole = Math.floor(octaves);
        return Math.scalb(StrictMath.exp((octaves - whole) * LN_2), (int) whole);
    }

    /** The factor of a level. */
    static double decibels(double dB) {
        return StrictMath.exp(dB * LN_10 / 20);
    }
}
