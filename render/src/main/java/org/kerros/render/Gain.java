package org.kerros.render;

import org.kerros.timeline.Placement;

/** From what people set to factors. */
final class Gain {
    /** A dB in the natural logarithm; StrictMath.pow would allocate on the audio thread. */
    private static final double NEPERS = StrictMath.log(10) / 20;

    private Gain() {}

    /** The factor for a gain in dB; the lowest a fader can go is silence. */
    static double factor(double dB) {
        return dB <= Placement.MIN_GAIN_DB ? 0 : exactFactor(dB);
    }

    /** The factor for a level in dB, however low. */
    static double exactFactor(double dB) {
        return StrictMath.exp(dB * NEPERS);
    }

    /** The left channel's factor of the −3 dB equal-power pan law. */
    static double left(double pan) {
        return StrictMath.cos((pan + 1) * Math.PI / 4);
    }

    /** The right channel's factor of the −3 dB equal-power pan law. */
    static double right(double pan) {
        return StrictMath.sin((pan + 1) * Math.PI / 4);
    }

    /** The same law for a chunk of pans, each factor times a level. */
    static void fillPan(float[] pan, float level, float[] left, float[] right) {
        for (int i = 0; i < Scratch.FRAMES; i++) {
            float place = 0.5f * (pan[i] + 1);
            left[i] = level * quarterSine(1 - place);
            right[i] = level * quarterSine(place);
        }
    }

    /**
     * sin(π/2 · x) for x from 0 to 1, exact to a float: the Taylor series to the 13th power, which the compiler turns
     * into vector instructions where it could not do so with Math.sin.
     */
    static float quarterSine(float x) {
        float angle = (float) (Math.PI / 2) * x;
        float square = angle * angle;
        float ninth = 1f / 362880 + square * (-1f / 39916800 + square * (1f / 6227020800f));
        float third = -1f / 6 + square * (1f / 120 + square * (-1f / 5040 + square * ninth));
        return angle + angle * square * third;
    }
}
