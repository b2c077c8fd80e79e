package org.kerros.render.processes;

import org.kerros.library.AudioBuffer;

/** How strong a sound is as a whole. */
final class Level {
    private Level() {}

    /** The mean of the squared samples of all channels. */
    static double power(AudioBuffer sound) {
        return power(sound, 0, sound.frames());
    }

    /** The same of some frames only; those outside the sound count as silence. */
    static double power(AudioBuffer sound, long from, long to) {
        double sum = 0;
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            for (int i = (int) Math.max(0, from); i < Math.min(to, samples.length); i++) {
                sum += (double) samples[i] * samples[i];
            }
        }
        return sum / Math.max(1, (to - from) * sound.channels());
    }

    /** Makes a sound, in place, as strong as a power. Silence stays silence. */
    static AudioBuffer match(AudioBuffer sound, double power) {
        double now = power(sound);
        if (now > 0) {
            scale(sound, (float) Math.sqrt(power / now));
        }
        return sound;
    }

    static void scale(AudioBuffer sound, float factor) {
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            for (int i = 0; i < samples.length; i++) {
                samples[i] *= factor;
            }
        }
    }

    /** Brings a sound up and down, in place, in raised cosines; together longer than the sound, they share it. */
    static void fade(AudioBuffer sound, double attackSeconds, double releaseSeconds) {
        double attack = attackSeconds * sound.rate();
        double release = releaseSeconds * sound.rate();
        double fit = Math.min(1, sound.frames() / Math.max(1, attack + release));
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            for (int i = 0; i < Math.min(samples.length, attack * fit); i++) {
                samples[i] *= (float) rise(i / (attack * fit));
            }
            for (int i = 0; i < Math.min(samples.length, release * fit); i++) {
                samples[samples.length - 1 - i] *= (float) rise(i / (release * fit));
            }
        }
    }

    private static double rise(double x) {
        return x >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * x);
    }
}
