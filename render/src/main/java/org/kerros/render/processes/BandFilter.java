package org.kerros.render.processes;

import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.Spectrum;

/** Lets a band of a short sound through, with soft edges that lie inside the band, so that nothing outside it sounds. */
final class BandFilter {
    private static final double EDGE_OCTAVES = 1.0 / 6;

    private final Fourier fourier;
    private final double rate;
    private final float[] samples;
    private final Spectrum spectrum;

    /**
     * A filter for pieces.
     *
     * @param longest the longest piece in frames; there is as much room again for what rings on
     */
    BandFilter(int longest, double rate) {
        this.fourier = new Fourier(Fourier.sizeFor(2.0 * longest));
        this.rate = rate;
        this.samples = new float[fourier.size()];
        this.spectrum = new Spectrum(fourier.bins());
    }

    /** Filters a piece that lies in the middle of {@link #samples}, in place. */
    void apply(double low, double high) {
        fourier.forward(samples, spectrum.re(), spectrum.im());
        for (int bin = 0; bin < spectrum.bins(); bin++) {
            spectrum.scale(bin, gain(bin * rate / fourier.size(), low, high));
        }
        fourier.inverse(spectrum.re(), spectrum.im(), samples);
        taper();
    }

    /** Where a piece is put and found again; not copied. */
    float[] samples() {
        return samples;
    }

    private static double gain(double hertz, double low, double high) {
        if (hertz <= low || hertz >= high) {
            return 0;
        }
        double edge = Math.min(high / low, StrictMath.pow(2, 2 * EDGE_OCTAVES));
        double softLow = low * Math.sqrt(edge);
        double softHigh = high / Math.sqrt(edge);
        return Math.min(rise((hertz - low) / (softLow - low)), rise((high - hertz) / (high - softHigh)));
    }

    private static double rise(double x) {
        return x >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * x);
    }

    // What rings on has all but died away at the ends; this makes it exactly nothing.
    private void taper() {
        int ends = samples.length / 8;
        for (int i = 0; i < ends; i++) {
            float level = (float) rise((double) i / ends);
            samples[i] *= level;
            samples[samples.length - 1 - i] *= level;
        }
    }
}
