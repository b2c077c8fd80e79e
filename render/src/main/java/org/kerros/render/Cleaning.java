package org.kerros.render;

import org.kerros.library.AudioBuffer;

/** Makes sound fit for mixing: no samples that are not numbers, no more than two channels. */
final class Cleaning {
    private Cleaning() {}

    /** How many samples are infinite or not a number. */
    static long badSamples(AudioBuffer sound) {
        long bad = 0;
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (float sample : sound.channel(channel)) {
                bad += Float.isFinite(sample) ? 0 : 1;
            }
        }
        return bad;
    }

    /** The sound with silence where samples are not numbers. */
    static AudioBuffer finite(AudioBuffer sound) {
        float[][] channels = new float[sound.channels()][];
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel] = finite(sound.channel(channel));
        }
        return new AudioBuffer(sound.rate(), channels);
    }

    private static float[] finite(float[] samples) {
        float[] clean = samples.clone();
        for (int i = 0; i < clean.length; i++) {
            clean[i] = Float.isFinite(clean[i]) ? clean[i] : 0;
        }
        return clean;
    }

    /** Sound of more than two channels as stereo: the odd ones left, the even ones right, each side's mean. */
    static AudioBuffer atMostStereo(AudioBuffer sound) {
        return sound.channels() <= 2 ? sound : new AudioBuffer(sound.rate(), side(sound, 0), side(sound, 1));
    }

    private static float[] side(AudioBuffer sound, int first) {
        float[] sum = new float[sound.frames()];
        int channels = (sound.channels() + 1 - first) / 2;
        float share = 1f / channels;
        for (int channel = first; channel < sound.channels(); channel += 2) {
            float[] samples = sound.channel(channel);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += share * samples[i];
            }
        }
        return sum;
    }
}
