package org.kerros.render.effects;

import org.kerros.library.AudioBuffer;

/** An impulse response for two channels, at such a level that noise comes out as loud as it went in. */
final class Impulse {
    private final float[] left;
    private final float[] right;

    private Impulse(float[] left, float[] right) {
        this.left = left;
        this.right = right;
    }

    static Impulse of(AudioBuffer clip) {
        float[] first = clip.channel(0);
        float[] last = clip.channel(Math.min(1, clip.channels() - 1));
        double energy = Math.max(energy(first), energy(last));
        float factor = energy > 0 ? (float) (1 / Math.sqrt(energy)) : 0;
        float[] left = scaled(first, factor);
        return new Impulse(left, first == last ? left : scaled(last, factor));
    }

    private static double energy(float[] samples) {
        double energy = 0;
        for (float sample : samples) {
            energy += Float.isFinite(sample) ? (double) sample * sample : 0;
        }
        return energy;
    }

    private static float[] scaled(float[] samples, float factor) {
        float[] scaled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = Float.isFinite(samples[i]) ? samples[i] * factor : 0;
        }
        return scaled;
    }

    float[] left() {
        return left;
    }

    /** The same array as {@link #left} where the clip was mono. */
    float[] right() {
        return right;
    }

    int frames() {
        return left.length;
    }
}
