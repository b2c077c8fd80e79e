package org.kerros.render.sinc;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * Plays sound at another speed, as a tape does: time and pitch together. For speeds that are any number at all; the resampler is
 * much quicker from rate to rate. Both use the same filter.
 */
public final class Varispeed {
    private static final int REPORT_EVERY = 4096;

    /** Filters in one frame: on a straight line between two of them the error is below −130 dB. */
    private static final int PHASES = 2048;

    private final AudioBuffer sound;
    private final AudioBuffer played;
    private final int reach;
    private final int phases;
    private final float[][] filters;

    private Varispeed(AudioBuffer sound, double speed, int frames) {
        this.sound = sound;
        this.played = new AudioBuffer(sound.rate(), sound.channels(), frames);
        double bandwidth = Math.min(1, 1 / speed);
        this.reach = (int) Math.ceil(Sinc.REACH / bandwidth);
        // A filter of less bandwidth is longer and smoother, so it needs fewer phases.
        this.phases = (int) Math.max(1, Math.ceil(PHASES * bandwidth));
        this.filters = new float[phases + 1][2 * reach];
        for (int phase = 0; phase <= phases; phase++) {
            for (int tap = 0; tap < 2 * reach; tap++) {
                double time = tap - reach + 1 - (double) phase / phases;
                filters[phase][tap] = (float) (bandwidth * Sinc.at(time * bandwidth));
            }
        }
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
        long whole = (long) place;
        double phase = (place - whole) * phases;
        int before = (int) phase;
        float part = (float) (phase - before);
        long start = whole - reach + 1;
        int from = (int) Math.max(0, -start);
        int to = (int) Math.max(from, Math.min(2L * reach, sound.frames() - start));
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            double left = sum(samples, (int) start, filters[before], from, to);
            double right = sum(samples, (int) start, filters[before + 1], from, to);
            played.channel(channel)[k] = (float) (left + part * (right - left));
        }
    }

    /** Four sums side by side, which the processor works on at once. */
    private static double sum(float[] samples, int start, float[] filter, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int tap = from;
        for (; tap + 3 < to; tap += 4) {
            a += samples[start + tap] * filter[tap];
            b += samples[start + tap + 1] * filter[tap + 1];
            c += samples[start + tap + 2] * filter[tap + 2];
            d += samples[start + tap + 3] * filter[tap + 3];
        }
        for (; tap < to; tap++) {
            a += samples[start + tap] * filter[tap];
        }
        return (a + b) + (c + d);
    }
}
