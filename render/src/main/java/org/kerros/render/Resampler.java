package org.kerros.render;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * Turns sound at one rate into the same sound at another, as a whole and without delay: input frame 0 lands on output
 * frame 0. A polyphase
 * windowed sinc: flat to 0.45 of the lower rate, 119 dB down from 0.505 of it on.
 */
public final class Resampler {
    private Resampler() {}

    /**
     * The sound at another rate.
     *
     * @return the smallest number of frames that holds it all; the same buffer if it has that rate already
     */
    public static AudioBuffer resample(AudioBuffer sound, int rate, Progress progress) {
        if (rate == sound.rate()) {
            return sound;
        }
        Ratio ratio = Ratio.between(sound.rate(), rate);
        float[][] channels = new float[sound.channels()][];
        for (int i = 0; i < channels.length; i++) {
            Progress part = progress.part((double) i / channels.length, (i + 1.0) / channels.length);
            channels[i] = resample(sound.channel(i), ratio, part);
        }
        return new AudioBuffer(rate, channels);
    }

    /** One channel of a stretch; silence is taken to be on both sides of it. */
    static float[] resample(float[] input, Ratio ratio) {
        return resample(input, ratio, Progress.none());
    }

    private static float[] resample(float[] input, Ratio ratio, Progress progress) {
        int frames = Math.toIntExact(ratio.lengthOf(input.length));
        return input.length / ratio.down() < ParallelLanes.FEWEST
                ? FrameByFrame.resample(input, ratio, frames, progress)
                : new ParallelLanes(input, ratio, frames).resample(progress);
    }
}
