package org.kerros.render.effects;

/** Random numbers by their number: any of them can be had without those before it. */
final class Draws {
    private Draws() {}

    /** Evenly spread from 0 to 1: SplitMix64 (Steele, Lea and Flood 2014), the generator of {@code SplittableRandom}. */
    static double uniform(long seed, long number) {
        long z = seed * 0xd1342543de82ef95L + (number + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }

    /** From −1 to 1, most often near 0: the dither that leaves no distortion (Lipshitz, Wannamaker and Vanderkooy 1992). */
    static double triangular(long seed, long number) {
        return uniform(seed, number) - uniform(~seed, number);
    }
}
