package org.kerros.render.processes;

import java.util.ArrayDeque;
import java.util.Deque;
import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;

/** The mean powers around each frame and bin of a sound, worked out as a sum that moves along with time. */
final class Surroundings {
    private final AudioBuffer sound;
    private final ShortTime frames;
    private final int hop;
    private final int framesAside;
    private final int binsAside;
    private final Deque<float[][]> kept = new ArrayDeque<>();
    private final double[][] sums;
    private final double[] running;
    private final Spectrum ahead;
    private long next = Long.MIN_VALUE;

    /**
     * Looks around frames.
     *
     * @param framesAside how far to each side in time, in frames of sound
     * @param binsAside how far to each side in frequency
     */
    Surroundings(AudioBuffer sound, ShortTime frames, double framesAside, double binsAside) {
        this.sound = sound;
        this.frames = frames;
        this.hop = Resynthesis.hop(frames);
        this.framesAside = (int) Math.round(Math.min(framesAside, sound.frames()) / hop);
        this.binsAside = (int) Math.round(Math.min(binsAside, frames.bins()));
        this.sums = new double[sound.channels()][frames.bins()];
        this.running = new double[frames.bins() + 1];
        this.ahead = new Spectrum(frames.bins());
    }

    /** Fills in the frame at a place, its own phases under its surroundings' magnitudes. Places go on hop by hop. */
    void fill(long middle, Spectrum[] spectra) {
        if (next == Long.MIN_VALUE) {
            next = middle - (long) framesAside * hop;
        }
        while (next <= middle + (long) framesAside * hop) {
            advance();
        }
        for (int channel = 0; channel < spectra.length; channel++) {
            frames.analyse(sound.channel(channel), middle, spectra[channel]);
            smear(sums[channel], spectra[channel]);
        }
    }

    private void advance() {
        float[][] powers = new float[sums.length][frames.bins()];
        for (int channel = 0; channel < sums.length; channel++) {
            frames.analyse(sound.channel(channel), next, ahead);
            for (int bin = 0; bin < ahead.bins(); bin++) {
                powers[channel][bin] = (float) ahead.power(bin);
            }
        }
        add(powers, 1);
        kept.addLast(powers);
        if (kept.size() > 2 * framesAside + 1) {
            add(kept.removeFirst(), -1);
        }
        next += hop;
    }

    private void add(float[][] powers, int sign) {
        for (int channel = 0; channel < sums.length; channel++) {
            for (int bin = 0; bin < powers[channel].length; bin++) {
                sums[channel][bin] += sign * (double) powers[channel][bin];
            }
        }
    }

    private void smear(double[] sum, Spectrum spectrum) {
        for (int bin = 0; bin < sum.length; bin++) {
            running[bin + 1] = running[bin] + Math.max(0, sum[bin]);
        }
        int count = 2 * framesAside + 1;
        for (int bin = 0; bin < sum.length; bin++) {
            int from = Math.max(0, bin - binsAside);
            int to = Math.min(sum.length, bin + binsAside + 1);
            setMagnitude(spectrum, bin, Math.sqrt((running[to] - running[from]) / (to - from) / count));
        }
    }

    private static void setMagnitude(Spectrum spectrum, int bin, double magnitude) {
        double now = Math.sqrt(spectrum.power(bin));
        if (now > 0) {
            spectrum.scale(bin, magnitude / now);
        } else {
            spectrum.set(bin, magnitude, 0);
        }
    }
}
