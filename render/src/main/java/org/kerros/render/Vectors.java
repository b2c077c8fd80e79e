package org.kerros.render;

/**
 * Loops over whole chunks. Each runs over one index in all its arrays, which the compiler turns into vector
 * instructions; with an offset in one of them it would not.
 */
final class Vectors {
    /** Beyond this a sample is no sound: what comes out of damaged media or absurd gains. */
    static final float HIGHEST = 1e30f;

    private Vectors() {}

    static void add(float[] from, float[] to) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            to[i] += from[i];
        }
    }

    static void add(float[] from, float gain, float[] to) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            to[i] += from[i] * gain;
        }
    }

    static void add(float[] from, float[] gain, float[] to) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            to[i] += from[i] * gain[i];
        }
    }

    static void scale(float[] from, float gain, float[] to) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            to[i] = from[i] * gain;
        }
    }

    static void scale(float[] from, float[] gain, float[] to) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            to[i] = from[i] * gain[i];
        }
    }

    /** Keeps the middle and scales the sides of a stereo chunk: 0 is mono, 1 nothing, 2 doubles the sides. */
    static void widen(float[] left, float[] right, float[] width) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            float middle = 0.5f * (left[i] + right[i]);
            float side = 0.5f * (left[i] - right[i]) * width[i];
            left[i] = middle + side;
            right[i] = middle - side;
        }
    }

    static float peak(float[] samples) {
        float peak = 0;
        for (int i = 0; i < Scratch.FRAMES; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    static boolean isSilent(float[] samples) {
        int bits = 0;
        for (int i = 0; i < Scratch.FRAMES; i++) {
            bits |= Float.floatToRawIntBits(samples[i]) << 1;
        }
        return bits == 0;
    }

    /** How many samples are no numbers, or too large for sound. */
    static int bad(float[] samples) {
        int bad = 0;
        for (int i = 0; i < Scratch.FRAMES; i++) {
            bad += Math.abs(samples[i]) <= HIGHEST ? 0 : 1;
        }
        return bad;
    }

    /** Puts silence in the place of every sample that is no sound. */
    static void silenceBad(float[] samples) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            samples[i] = Math.abs(samples[i]) <= HIGHEST ? samples[i] : 0;
        }
    }
}
