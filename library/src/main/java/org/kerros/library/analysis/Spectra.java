package org.kerros.library.analysis;

import be.tarsos.dsp.util.fft.FloatFFT;

/** Magnitude spectra of a mono sound, frame by frame: Hann windows, of about 40 ms unless
 * asked otherwise, centred every quarter of that. */
final class Spectra {
    private static final double WINDOW_SECONDS = 0.04;
    private static final int SMALLEST = 64;
    private static final int LARGEST = 1 << 15;

    private final float[] mono;
    private final int size;
    private final float[] window;
    private final float[] buffer;
    private final FloatFFT fft;
    private final double binHz;

    Spectra(float[] mono, int rate) {
        this(mono, rate, WINDOW_SECONDS);
    }

    Spectra(float[] mono, int rate, double windowSeconds) {
        this.mono = mono;
        this.size = powerOfTwo(windowSeconds * rate, SMALLEST, LARGEST);
        this.window = new float[size];
        for (int i = 0; i < size; i++) {
            window[i] = (float) ((0.5 - 0.5 * Math.cos(2 * Math.PI * i / size)) * 4 / size);
        }
        this.buffer = new float[size];
        this.fft = new FloatFFT(size);
        this.binHz = (double) rate / size;
    }

    /** The smallest power of two that is not smaller, within limits. */
    static int powerOfTwo(double atLeast, int smallest, int largest) {
        int size = smallest;
        while (size < atLeast && size < largest) {
            size *= 2;
        }
        return size;
    }

    int size() {
        return size;
    }

    int hop() {
        return size / 4;
    }

    int bins() {
        return size / 2;
    }

    double binHz() {
        return binHz;
    }

    int frames() {
        return mono.length / hop() + 1;
    }

    /** Fills in the magnitudes of the frame whose middle is at {@code frame × hop}; a full-scale sine has about 1. */
    void magnitudes(int frame, float[] magnitudes) {
        int start = frame * hop() - size / 2;
        for (int i = 0; i < size; i++) {
            int at = start + i;
            buffer[i] = at >= 0 && at < mono.length ? mono[at] * window[i] : 0;
        }
        fft.realForward(buffer);
        magnitudes[0] = 0;
        for (int bin = 1; bin < magnitudes.length; bin++) {
            float re = buffer[2 * bin];
            float im = buffer[2 * bin + 1];
            magnitudes[bin] = (float) Math.sqrt(re * re + im * im);
        }
    }
}
