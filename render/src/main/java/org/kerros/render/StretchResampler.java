package org.kerros.render;

import java.util.Arrays;

/**
 * Resamples long sound in stretches, each by itself: any thread may work out any of them, and together they are what
 * {@link Resampler} makes of the whole.
 */
public final class StretchResampler {
    /** Input frames of a stretch: much longer than the filter, short enough to stay in a processor's cache. */
    private static final int STRETCH_FRAMES = 1 << 17;

    /** Reads one channel of the sound to be resampled. May be called by several threads at once. */
    @FunctionalInterface
    public interface Source {
        /** Copies frames {@code frame … frame + count − 1} of a channel to {@code to[at …]}. */
        void read(int channel, long frame, float[] to, int at, int count);
    }

    private final Source source;
    private final int channels;
    private final long inputFrames;
    private final Ratio ratio;
    private final int stretch;
    private final int margin;

    public StretchResampler(Source source, int channels, long inputFrames, int from, int to) {
        this.source = source;
        this.channels = channels;
        this.inputFrames = inputFrames;
        ratio = Ratio.between(from, to);
        // Stretches and margins of whole periods of the ratio: input and output frames coincide where they begin.
        stretch = wholePeriods(STRETCH_FRAMES);
        margin = wholePeriods(ratio.reach());
    }

    private int wholePeriods(int frames) {
        return Math.multiplyExact((frames + ratio.down() - 1) / ratio.down(), ratio.down());
    }

    /** The smallest number of output frames that holds it all. */
    public long frames() {
        return ratio.lengthOf(inputFrames);
    }

    public int stretches() {
        return Math.toIntExact((inputFrames + stretch - 1) / stretch);
    }

    /** The output frame a stretch begins with. */
    public long start(int index) {
        return (long) index * outputOf(stretch);
    }

    /** The samples of a stretch, all channels. */
    public float[][] stretch(int index) {
        int length = (int) Math.min(outputOf(stretch), frames() - start(index));
        float[][] result = new float[channels][];
        for (int channel = 0; channel < channels; channel++) {
            float[] resampled = Resampler.resample(input(channel, index), ratio);
            result[channel] = Arrays.copyOfRange(resampled, outputOf(margin), outputOf(margin) + length);
        }
        return result;
    }

    private int outputOf(int wholePeriods) {
        return wholePeriods / ratio.down() * ratio.up();
    }

    /** A stretch of one channel with a margin on both sides, silent where the sound has not begun or is over. */
    private float[] input(int channel, int index) {
        long first = (long) index * stretch - margin;
        long from = Math.max(0, first);
        long to = Math.min(inputFrames, first + margin + stretch + margin);
        float[] input = new float[margin + stretch + margin];
        source.read(channel, from, input, (int) (from - first), (int) (to - from));
        return input;
    }
}
