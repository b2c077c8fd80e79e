package org.kerros.render.processes;

import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;

/** Frames of one sound with the magnitudes, or the coarse magnitudes, of another. */
final class CrossedFrames {
    /** No bin is raised by more than 60 dB: where the first sound is silent, there is nothing to raise but noise. */
    private static final double MOST_GAIN = 1e6;

    private final ShortTime frames;
    private final GoingRound sounds;
    private final double amount;
    private final int binsAside;
    private final Spectrum other;
    private final double[] running;
    private final double[] own;
    private final double[] wanted;

    CrossedFrames(ShortTime frames, GoingRound sounds, double amount, double binsAside) {
        this.frames = frames;
        this.sounds = sounds;
        this.amount = amount;
        this.binsAside = (int) Math.round(Math.min(binsAside, frames.bins()));
        this.other = new Spectrum(frames.bins());
        this.running = new double[frames.bins() + 1];
        this.own = new double[frames.bins()];
        this.wanted = new double[frames.bins()];
    }

    void fill(long middle, Spectrum[] spectra) {
        for (int channel = 0; channel < spectra.length; channel++) {
            frames.analyse(sounds.first(channel), middle, spectra[channel]);
            frames.analyse(sounds.second(channel), middle, other);
            smooth(spectra[channel], own);
            smooth(other, wanted);
            cross(spectra[channel]);
        }
    }

    private void smooth(Spectrum spectrum, double[] powers) {
        for (int bin = 0; bin < powers.length; bin++) {
            running[bin + 1] = running[bin] + spectrum.power(bin);
        }
        for (int bin = 0; bin < powers.length; bin++) {
            int from = Math.max(0, bin - binsAside);
            int to = Math.min(powers.length, bin + binsAside + 1);
            powers[bin] = (running[to] - running[from]) / (to - from);
        }
    }

    private void cross(Spectrum spectrum) {
        for (int bin = 0; bin < own.length; bin++) {
            double gain = own[bin] > 0 ? Math.min(MOST_GAIN, wanted[bin] / own[bin]) : 0;
            spectrum.scale(bin, amount == 1 ? Math.sqrt(gain) : StrictMath.pow(gain, amount / 2));
        }
    }
}
