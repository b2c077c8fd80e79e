package org.kerros.library.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where something begins: peaks of the growth of compressed spectra (Böck and Widmer 2013, without their vibrato
 * suppression), placed where the sound's level rises most.
 */
final class Onsets {
    private static final float COMPRESSION = 50;
    private static final float SOFTEST = 1e-4f;
    private static final double LEAST_GROWTH = 0.02;
    private static final double ABOVE_MEAN = 1.5;
    private static final int NEIGHBOURS = 3;
    private static final int MEAN_BEFORE = 16;
    private static final int MEAN_AFTER = 4;
    private static final double APART_SECONDS = 0.05;
    private static final double LEVEL_SECONDS = 0.002;

    private final float[] mono;
    private final int rate;
    private final int size;
    private final int hop;
    private final double[] growth;
    private final float[] before;
    /** Brings soft sounds to where the compression bends. */
    private final float gain;

    Onsets(float[] mono, int rate, Spectra spectra) {
        this.mono = mono;
        this.rate = rate;
        this.size = spectra.size();
        this.hop = spectra.hop();
        this.growth = new double[spectra.frames()];
        this.before = new float[spectra.bins()];
        this.gain = COMPRESSION / Math.max(SOFTEST, peak(mono));
    }

    private static float peak(float[] mono) {
        float peak = 0;
        for (float sample : mono) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Takes the next frame's magnitudes. */
    void add(int frame, float[] magnitudes) {
        double sum = 0;
        for (int bin = 0; bin < before.length; bin++) {
            float now = compressed(magnitudes[bin]);
            sum += Math.max(0, now - before[bin]);
            before[bin] = now;
        }
        growth[frame] = sum / before.length;
    }

    /** Near enough to a logarithm for this, and much quicker. */
    private float compressed(float magnitude) {
        float scaled = gain * magnitude;
        return scaled / (1 + scaled);
    }

    /** Times in seconds, ascending. */
    List<Double> times() {
        List<Double> times = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int frame = 0; frame < growth.length; frame++) {
            if (isPeak(frame)) {
                double time = (double) steepest(frame * hop) / rate;
                if (time - last >= APART_SECONDS) {
                    times.add(time);
                    last = time;
                }
            }
        }
        return times;
    }

    private boolean isPeak(int frame) {
        double here = growth[frame];
        if (here < LEAST_GROWTH || here < ABOVE_MEAN * mean(frame)) {
            return false;
        }
        for (int i = Math.max(0, frame - NEIGHBOURS); i <= Math.min(growth.length - 1, frame + NEIGHBOURS); i++) {
            if (growth[i] > here) {
                return false;
            }
        }
        return true;
    }

    private double mean(int frame) {
        int from = Math.max(0, frame - MEAN_BEFORE);
        int to = Math.min(growth.length, frame + MEAN_AFTER + 1);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += growth[i];
        }
        return sum / (to - from);
    }

    /** The place around a frame's middle where the level rises most, in steps of 2 ms. */
    private int steepest(int middle) {
        int step = Math.max(1, (int) (LEVEL_SECONDS * rate));
        int from = Math.max(0, middle - size / 2);
        int to = Math.min(mono.length, middle + size / 2);
        int steepest = from;
        double most = Double.NEGATIVE_INFINITY;
        double previous = from == 0 ? 0 : level(Math.max(0, from - step), from);
        for (int at = from; at < to; at += step) {
            double level = level(at, Math.min(to, at + step));
            if (level - previous > most) {
                most = level - previous;
                steepest = at;
            }
            previous = level;
        }
        return steepest;
    }

    private double level(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += mono[i] * mono[i];
        }
        return Math.sqrt(sum / Math.max(1, to - from));
    }
}
