package org.kerros.render.sinc;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * Plays sound at another speed, as a tape does: time and pitch together. For speeds that are any number at all; the resampler is
 * much quicker from rate to rate. Both use the same filter.
 */
public final class Varispeed {
    private static final int REPORT_EVERY = 4096;

    private final AudioBuffer sound;
    private final AudioBuffer played;
    /** The lower of the two rates in units of the sound's. */
    private final double bandwidth;

    private final double reach;
    private final double[] weights;

    private Varispeed(AudioBuffer sound, double speed, int frames) {
        this.sound = sound;
        this.played = new AudioBuffer(sound.rate(), sound.channels(), frames);
        this.bandwidth = Math.min(1, 1 / speed);
        this.reach = Sinc.REACH / bandwidth;
        this.weights = new double[2 * (int) Math.ceil(reach) + 2];
    }

    /**
     * The sound at another speed and the same rate: output frame k is what lies at input frame k · speed. Before its
     * beginning and after its end is silence.
     *
     * @param speed input frames to an output frame, above 0
     * @param frames how long the result is
     */
    public static AudioBuffer play(AudioBuffer sound, double speed, int frames, Progress progress) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("A speed lies above 0, not at " + speed);
        }
        Varispeed tape = new Varispeed(sound, speed, frames);
        for (int k = 0; k < frames; k++) {
            if (k % REPORT_EVERY == 0) {
                progress.report((double) k / frames, "Changing speed");
            }
            tape.frame(k, k * speed);
        }
        return tape.played;
    }

    private void frame(int k, double place) {
        int from = (int) Math.max(0, Math.ceil(place - reach));
        int to = (int) Math.min(sound.frames(), Math.floor(place + reach) + 1);
        for (int i = from; i < to; i++) {
            weights[i - from] = bandwidth * Sinc.at((i - place) * bandwidth);
        }
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += samples[i] * weights[i - from];
            }
            played.channel(channel)[k] = (float) sum;
        }
    }
}
