package org.kerros.render.effects;

/** Levels, factors and how fast a follower follows. Costs little, allocates nothing, and is the same on every machine. */
final class Decibels {
    private static final double PER_OCTAVE = 6.0205999132796239;
    /** The level of silence, and of all that is softer. */
    static final double SILENCE = -200;

    private static final double SOFTEST = 1e-10;

    private Decibels() {}

    /** The level of an amplitude that is not negative. */
    static double of(double amplitude) {
        return amplitude <= SOFTEST ? SILENCE : PER_OCTAVE * Arithmetic.log2(amplitude);
    }

    /** The factor of a gain in dB, from −1000 to 1000. 0 gives exactly 1. */
    static double factor(double gainDb) {
        return Arithmetic.exp2(gainDb * (1 / PER_OCTAVE));
    }

    /** How much of the old level a follower keeps each frame that covers 1 − 1/e of a jump in so many seconds. */
    static double keeping(double seconds, int rate) {
        return Arithmetic.exp(-1 / Math.max(1 / 500.0, seconds * rate));
    }

    /** How many frames a level that keeps so much of itself each frame takes to fall by so many dB. */
    static double framesToFall(double dB, double keeping) {
        return keeping <= 0 ? 0 : -dB / (PER_OCTAVE * Arithmetic.log2(keeping));
    }
}
