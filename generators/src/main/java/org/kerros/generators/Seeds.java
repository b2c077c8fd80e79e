package org.kerros.generators;

/**
 * Seeds made from a seed, for several clips of one wish. The first is the seed itself, so one clip and the first of
 * many are the same; the others are spread by SplitMix64 and differ from one another.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood 2014</a>
 */
public final class Seeds {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    // NumPy takes seeds below 2^32, and people can still read and type them.
    private static final long READABLE = 0x7fffffffL;

    private Seeds() {}

    /**
     * The seed of a clip among several.
     *
     * @param index 0 for the first clip
     */
    public static long derived(long seed, int index) {
        return index == 0 ? seed : mixed(seed + index * GOLDEN_GAMMA) & READABLE;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
