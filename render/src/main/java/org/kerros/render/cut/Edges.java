package org.kerros.render.cut;

import org.kerros.library.AudioBuffer;

/** Fades at the two ends of a sound, in place, in raised cosines. */
final class Edges {
    private Edges() {}

    /** Fades in and out; together longer than the sound, they share it in proportion. */
    static void fade(AudioBuffer sound, double inFrames, double outFrames) {
        double fit = Math.min(1, sound.frames() / Math.max(1, inFrames + outFrames));
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            for (int i = 0; i < Math.min(samples.length, inFrames * fit); i++) {
                samples[i] *= (float) rise(i / (inFrames * fit));
            }
            for (int i = 0; i < Math.min(samples.length, outFrames * fit); i++) {
                samples[samples.length - 1 - i] *= (float) rise(i / (outFrames * fit));
            }
        }
    }

    private static double rise(double x) {
        return 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * x);
    }
}
