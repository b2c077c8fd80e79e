package org.kerros.render;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * A signal at another rate, resampled in long stretches that overlap by the filter's length, so that no more of it than
 * one stretch is in memory. Read by one thread, forwards.
 */
final class ResampledSignal implements Signal {
    private static final int STRETCH_FRAMES = 1 << 16;

    private final Signal signal;
    private final int rate;
    private final Ratio ratio;
    private final int stretch;
    private final int margin;
    private AudioBuffer current;
    private long currentStart = -1;
    private float[][] input;
    private long inputEnd = -1;

    ResampledSignal(Signal signal, int rate) {
        this.signal = signal;
        this.rate = rate;
        this.ratio = Ratio.between(signal.rate(), rate);
        // Stretches and margins of whole periods of the ratio: input and output frames coincide where they begin.
        this.stretch = wholePeriods(STRETCH_FRAMES);
        this.margin = wholePeriods(ratio.reach());
        this.current = new AudioBuffer(rate, 2, 0);
        this.input = new float[2][margin + stretch + margin];
    }

    private int wholePeriods(int frames) {
        return (frames + ratio.down() - 1) / ratio.down() * ratio.down();
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public long frames() {
        return ratio.lengthOf(signal.frames());
    }

    @Override
    public void read(float[][] block, int count, long position) {
        int done = 0;
        while (done < count) {
            load(position + done);
            int from = (int) (position + done - currentStart);
            int part = Math.min(count - done, outputOf(stretch) - from);
            int offset = outputOf(margin) + from;
            System.arraycopy(current.channel(0), offset, block[0], done, part);
            System.arraycopy(current.channel(1), offset, block[1], done, part);
            done += part;
        }
    }

    private int outputOf(int wholePeriods) {
        return wholePeriods / ratio.down() * ratio.up();
    }

    private void load(long position) {
        long index = position / outputOf(stretch);
        long start = index * outputOf(stretch);
        if (start != currentStart) {
            current = Resampler.resample(input(index * stretch), rate, Progress.none());
            currentStart = start;
        }
    }

    /** One stretch with a margin on both sides. The signal itself is read forwards, each frame once. */
    private AudioBuffer input(long from) {
        float[][] stereo = new float[2][margin + stretch + margin];
        int known = from == inputEnd - margin ? 2 * margin : 0;
        for (int channel = 0; channel < 2; channel++) {
            System.arraycopy(input[channel], stretch, stereo[channel], 0, known);
        }
        int missing = known > 0 ? known : (int) Math.max(0, margin - from);
        float[][] block = new float[2][stereo[0].length - missing];
        signal.read(block, block[0].length, from - margin + missing);
        System.arraycopy(block[0], 0, stereo[0], missing, block[0].length);
        System.arraycopy(block[1], 0, stereo[1], missing, block[1].length);
        input = stereo;
        inputEnd = from + stretch + margin;
        return new AudioBuffer(signal.rate(), stereo);
    }
}
