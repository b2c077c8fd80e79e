package org.kerros.render;

import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.ClipId;

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

    /** What there is to say of a clip with so many samples that are not numbers. */
    static Optional<String> flaw(ClipId clip, long badSamples) {
        return badSamples == 0
                ? Optional.empty()
                : Optional.of("clip " + clip + " has " + badSamples + " samples that are not numbers");
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

    /** Puts silence in the place of samples that are not numbers. */
    static void silenceBad(float[] samples, int at, int count) {
        for (int i = at; i < at + count; i++) {
            samples[i] = Float.isFinite(samples[i]) ? samples[i] : 0;
        }
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
