package org.kerros.render.spectral;

/**
 * The short-time Fourier transform: frames of sound under a Hann window, into spectra and back. Holds working memory, so
 * one thread at a time.
 */
public final class ShortTime {
    private final Fourier fourier;
    private final float[] window;
    private final float[] frame;
    private final Spectrum spent;

    /**
     * Frames of so many samples.
     *
     * @param size a power of two
     */
    public ShortTime(int size) {
        this.fourier = new Fourier(size);
        this.window = hann(size);
        this.frame = new float[size];
        this.spent = new Spectrum(fourier.bins());
    }

    /** A raised cosine whose middle is 1; copies half their length apart sum to one. */
    public static float[] hann(int size) {
        float[] window = new float[size];
        for (int i = 0; i < size; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / size));
        }
        return window;
    }

    public int size() {
        return fourier.size();
    }

    public int bins() {
        return fourier.bins();
    }

    /** The window, not copied. */
    public float[] window() {
        return window;
    }

    /** The spectrum of the frame whose middle lies at a place; beyond the sound is silence. */
    public void analyse(float[] sound, long middle, Spectrum into) {
        long start = middle - size() / 2;
        for (int i = 0; i < frame.length; i++) {
            long at = start + i;
            frame[i] = at >= 0 && at < sound.length ? sound[(int) at] * window[i] : 0;
        }
        fourier.forward(frame, into.re(), into.im());
    }

    /** Adds a frame to one channel, its middle at a place, under the window once more. */
    public void add(Spectrum spectrum, OverlapAdd sum, int channel, long middle) {
        spent.copy(spectrum);
        fourier.inverse(spent.re(), spent.im(), frame);
        for (int i = 0; i < frame.length; i++) {
            frame[i] *= window[i];
        }
        sum.add(channel, frame, middle - size() / 2);
    }
}
