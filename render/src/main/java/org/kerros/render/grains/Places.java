package org.kerros.render.grains;

/**
 * Places in a sound as whole numbers with 32 bits behind the point. Adding them is exact, so a frame of a grain lies where
 * it lies from wherever reading began; and the processor has no floats to convert, which is what took most of the time.
 */
final class Places {
    private static final double ONE = 4_294_967_296.0;

    private Places() {}

    static long of(double samples) {
        return (long) StrictMath.rint(samples * ONE);
    }

    /** The sample at or before a place. */
    static int index(long place) {
        return (int) (place >> 32);
    }

    /** How far a place lies behind its sample, plus 1: the first 23 bits make a float between 1 and 2. */
    static float onePlusFraction(long place) {
        return Float.intBitsToFloat(((int) place >>> 9) | 0x3F80_0000);
    }

    /** Whether all samples are there, from {@code before} a place to {@code after} it, all along a way. */
    static boolean areInside(long begin, long end, int before, int after, int length) {
        return index(Math.min(begin, end)) >= before && index(Math.max(begin, end)) < length - after;
    }

    /** A sample, or silence beyond the ends. */
    static float sample(float[] samples, int index) {
        return index >= 0 && index < samples.length ? samples[index] : 0;
    }
}
