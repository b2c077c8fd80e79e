package org.kerros.render.spectral;

/** A spectrum at work: complex numbers that are overwritten again and again. */
public final class Spectrum {
    private final float[] re;
    private final float[] im;

    /** A spectrum of nothing. */
    public Spectrum(int bins) {
        this.re = new float[bins];
        this.im = new float[bins];
    }

    /** Spectra of nothing, one for each channel. */
    public static Spectrum[] several(int channels, int bins) {
        Spectrum[] spectra = new Spectrum[channels];
        for (int i = 0; i < channels; i++) {
            spectra[i] = new Spectrum(bins);
        }
        return spectra;
    }

    public int bins() {
        return re.length;
    }

    /** The real parts, not copied. */
    public float[] re() {
        return re;
    }

    /** The imaginary parts, not copied. */
    public float[] im() {
        return im;
    }

    /** The squared magnitude of a bin. */
    public double power(int bin) {
        return (double) re[bin] * re[bin] + (double) im[bin] * im[bin];
    }

    /** Multiplies a bin by a complex number. */
    public void turn(int bin, double byRe, double byIm) {
        double oldRe = re[bin];
        double oldIm = im[bin];
        re[bin] = (float) (oldRe * byRe - oldIm * byIm);
        im[bin] = (float) (oldRe * byIm + oldIm * byRe);
    }

    public void scale(int bin, double factor) {
        re[bin] *= (float) factor;
        im[bin] *= (float) factor;
    }

    public void set(int bin, double newRe, double newIm) {
        re[bin] = (float) newRe;
        im[bin] = (float) newIm;
    }

    public void copy(Spectrum other) {
        System.arraycopy(other.re, 0, re, 0, re.length);
        System.arraycopy(other.im, 0, im, 0, im.length);
    }
}
