package org.kerros.library.analysis;

import java.util.Arrays;

/**
 * What loudness and peaks of one channel are made of: its weighted energy in steps of 10 ms, and its highest levels.
 * Channels know nothing of each other, so each may be measured on a thread of its own; {@link Loudness#of(int, java.util.List)}
 * brings them together. Confined to one thread at a time.
 */
public final class ChannelLoudness {
    static final int STEPS_A_SECOND = 100;

    private final int rate;
    private final KWeighting filter;
    private final TruePeak truePeak;
    private double[] energies = new double[1024];
    private int steps;
    private double energy;
    private long frames;

    /** Begins to measure a channel. */
    public ChannelLoudness(int rate) {
        this.rate = rate;
        filter = new KWeighting(rate);
        truePeak = new TruePeak(rate);
    }

    /** Adds samples {@code start … end − 1}. */
    public void add(float[] samples, int start, int end) {
        int done = start;
        while (done < end) {
            int next = (int) Math.min(end, done + (stepEnd(rate, steps) - frames));
            energy += filter.energy(samples, done, next);
            frames += next - done;
            done = next;
            if (frames == stepEnd(rate, steps)) {
                finishStep();
            }
        }
        truePeak.add(samples, start, end);
    }

    /** The frame at which a step ends: hundredths of a second need not be whole frames. */
    static long stepEnd(int rate, int step) {
        return Math.max(step + 1L, Math.round((step + 1.0) * rate / STEPS_A_SECOND));
    }

    private void finishStep() {
        if (steps == energies.length) {
            energies = Arrays.copyOf(energies, steps * 2);
        }
        energies[steps++] = energy;
        energy = 0;
    }

    int rate() {
        return rate;
    }

    /** Finished steps. */
    int steps() {
        return steps;
    }

    /** Energy of a finished step. */
    double energy(int step) {
        return energies[step];
    }

    /** Energy since the last finished step. */
    double unfinished() {
        return energy;
    }

    long frames() {
        return frames;
    }

    float samplePeak() {
        return truePeak.largestSample();
    }

    double truePeak() {
        return truePeak.largest();
    }
}
