package org.kerros.render.processes;

import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.OverlapAdd;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;

/** Frames of sound whose frequencies are moved: the real part of the analytic signal, turned ever further. */
final class Sideband {
    private static final int OVERLAP = 4;

    private final ShortTime frames;
    private final Fourier fourier;
    private final double turnsPerFrame;
    private final int low;
    private final int high;
    private final Spectrum spectrum;
    private final Spectrum quarter;
    private final float[] straight;
    private final float[] turned;

    /**
     * Moves frequencies.
     *
     * @param turnsPerFrame by how much, in units of the rate
     */
    Sideband(int size, double turnsPerFrame) {
        this.frames = new ShortTime(size);
        this.fourier = new Fourier(size);
        this.turnsPerFrame = turnsPerFrame;
        // Bins that stay within the band when moved.
        this.low = (int) Math.max(0, Math.ceil(-turnsPerFrame * size));
        this.high = (int) Math.min(size / 2.0, Math.floor((0.5 - turnsPerFrame) * size));
        this.spectrum = new Spectrum(frames.bins());
        this.quarter = new Spectrum(frames.bins());
        this.straight = new float[size];
        this.turned = new float[size];
    }

    int hop() {
        return frames.size() / OVERLAP;
    }

    void add(float[] sound, long middle, OverlapAdd sum, int channel) {
        frames.analyse(sound, middle, spectrum);
        for (int bin = 0; bin < spectrum.bins(); bin++) {
            boolean stays = bin >= low && bin <= high;
            double re = stays ? spectrum.re()[bin] : 0;
            double im = stays ? spectrum.im()[bin] : 0;
            spectrum.set(bin, re, im);
            quarter.set(bin, im, -re);
        }
        fourier.inverse(spectrum.re(), spectrum.im(), straight);
        fourier.inverse(quarter.re(), quarter.im(), turned);
        long start = middle - frames.size() / 2;
        modulate(start);
        sum.add(channel, straight, start);
    }

    private void modulate(long start) {
        double turns = start * turnsPerFrame;
        double angle = 2 * StrictMath.PI * (turns - Math.floor(turns));
        double re = StrictMath.cos(angle);
        double im = StrictMath.sin(angle);
        double stepRe = StrictMath.cos(2 * StrictMath.PI * turnsPerFrame);
        double stepIm = StrictMath.sin(2 * StrictMath.PI * turnsPerFrame);
        float[] window = frames.window();
        for (int i = 0; i < straight.length; i++) {
            straight[i] = (float) ((straight[i] * re - turned[i] * im) * window[i]);
            double next = re * stepRe - im * stepIm;
            im = re * stepIm + im * stepRe;
            re = next;
        }
    }

    void weigh(OverlapAdd sum, long middle) {
        sum.weigh(frames.window(), middle - frames.size() / 2);
    }
}
