package org.kerros.render.processes;

import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.Spectrum;

/** How much of a sound lies between two frequencies, worked out over the whole of it at once. */
final class Band {
    private final Fourier fourier;
    private final int rate;
    private final Spectrum spectrum;

    Band(AudioBuffer sound, int channel) {
        this(sound.channel(channel), 0, sound.frames(), sound.rate());
    }

    Band(float[] samples, int from, int to, int rate) {
        this.fourier = new Fourier(Fourier.sizeFor(to - from));
        this.rate = rate;
        this.spectrum = new Spectrum(fourier.bins());
        float[] padded = new float[fourier.size()];
        for (int i = from; i < to; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - from) / (to - from));
            padded[i - from] = (float) (samples[i] * window);
        }
        fourier.forward(padded, spectrum.re(), spectrum.im());
    }

    /** Power in dB, on no particular scale. */
    double db(double low, double high) {
        double power = 0;
        for (int bin = 0; bin < spectrum.bins(); bin++) {
            double hertz = (double) bin * rate / fourier.size();
            if (hertz >= low && hertz < high) {
                power += spectrum.power(bin);
            }
        }
        return 10 * Math.log10(power + 1e-30);
    }

    /** The mean power of a bin in dB. */
    double densityDb(double low, double high) {
        return db(low, high) - 10 * Math.log10((high - low) * fourier.size() / rate);
    }
}
