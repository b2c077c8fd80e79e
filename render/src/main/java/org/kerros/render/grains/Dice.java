package org.kerros.render.grains;

/**
 * {@link java.util.SplittableRandom}, number for number, but for one thing: it can be given another seed, so that drawing
 * a grain makes no object.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014, Fast splittable pseudorandom number
 *     generators</a>
 */
final class Dice {
    /** Far from the generator's own step, so that the numbers of one grain are not those of the next one delayed. */
    static final long APART = 0xD1342543DE82EF95L;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** Begins anew, as {@code new SplittableRandom(seed)} would. */
    void seed(long seed) {
        state = seed;
    }

    /** The next number, from 0 to below 1. */
    double next() {
        state += STEP;
        return number(state);
    }

    /** The first number of a seed. */
    static double single(long seed) {
        return number(seed + STEP);
    }

    private static double number(long place) {
        long bits = place;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        bits ^= bits >>> 31;
        return (bits >>> 11) * 0x1.0p-53;
    }
}
