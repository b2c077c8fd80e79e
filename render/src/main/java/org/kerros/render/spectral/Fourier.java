package org.kerros.render.spectral;

/**
 * The discrete Fourier transform of real sound of one length, and back. Immutable, so one may be shared by threads;
 * allocates nothing at work. The same bits on every JDK; rounding noise, there and back, lies more than 130 dB below the sound.
 *
 * <p>A sound of {@code size} samples is taken as half as many complex numbers (Numerical Recipes, section 12.3), which
 * are transformed in place.
 */
public final class Fourier {
    private static final int SMALLEST = 4;
    private static final int LARGEST = 1 << 24;

    private final int size;
    private final ComplexFourier half;
    private final float[] cosines;
    private final float[] sines;

    /**
     * A transform of so many samples.
     *
     * @param size a power of two, 4 or more
     */
    public Fourier(int size) {
        if (size < SMALLEST || size > LARGEST || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("A transform has a power of two of samples, not " + size);
        }
        this.size = size;
        this.half = new ComplexFourier(size / 2);
        this.cosines = new float[size / 4 + 1];
        this.sines = new float[size / 4 + 1];
        for (int k = 0; k < cosines.length; k++) {
            double angle = 2 * StrictMath.PI * k / size;
            cosines[k] = (float) StrictMath.cos(angle);
            sines[k] = (float) StrictMath.sin(angle);
        }
    }

    /** The smallest power of two that is not smaller than this, at least 4. */
    public static int sizeFor(double atLeast) {
        int size = SMALLEST;
        while (size < atLeast && size < LARGEST) {
            size *= 2;
        }
        return size;
    }

    /** How many samples it takes. */
    public int size() {
        return size;
    }

    /** How many frequencies it gives, from 0 to half the rate: half of {@link #size}, and one. */
    public int bins() {
        return size / 2 + 1;
    }

    /**
     * From sound to spectrum, unscaled: a full-scale cosine on a bin gives {@code size / 2} there.
     *
     * @param samples at least {@link #size} of them; left as they are
     * @param re at least {@link #bins} of them, filled in; {@code im} likewise, with 0 at both ends
     */
    public void forward(float[] samples, float[] re, float[] im) {
        half.load(samples, re, im);
        half.transform(re, im);
        int middle = size / 2;
        float first = re[0];
        re[0] = first + im[0];
        re[middle] = first - im[0];
        im[0] = 0;
        im[middle] = 0;
        for (int k = 1; k <= middle / 2; k++) {
            int mirror = middle - k;
            float evenRe = 0.5f * (re[k] + re[mirror]);
            float evenIm = 0.5f * (im[k] - im[mirror]);
            float oddRe = 0.5f * (im[k] + im[mirror]);
            float oddIm = 0.5f * (re[mirror] - re[k]);
            float turnedRe = oddRe * cosines[k] + oddIm * sines[k];
            float turnedIm = oddIm * cosines[k] - oddRe * sines[k];
            re[k] = evenRe + turnedRe;
            im[k] = evenIm + turnedIm;
            re[mirror] = evenRe - turnedRe;
            im[mirror] = turnedIm - evenIm;
        }
    }

    /**
     * From spectrum to sound, scaled so that it undoes {@link #forward}.
     *
     * @param re at least {@link #bins}; used up, like {@code im}, whose ends count as 0
     * @param samples at least {@link #size}, filled in
     */
    public void inverse(float[] re, float[] im, float[] samples) {
        int middle = size / 2;
        float first = re[0];
        float last = re[middle];
        re[0] = 0.5f * (first + last);
        im[0] = 0.5f * (first - last);
        for (int k = 1; k <= middle / 2; k++) {
            int mirror = middle - k;
            float evenRe = 0.5f * (re[k] + re[mirror]);
            float evenIm = 0.5f * (im[k] - im[mirror]);
            float turnedRe = 0.5f * (re[k] - re[mirror]);
            float turnedIm = 0.5f * (im[k] + im[mirror]);
            float oddRe = turnedRe * cosines[k] - turnedIm * sines[k];
            float oddIm = turnedIm * cosines[k] + turnedRe * sines[k];
            re[k] = evenRe - oddIm;
            im[k] = evenIm + oddRe;
            re[mirror] = evenRe + oddIm;
            im[mirror] = oddRe - evenIm;
        }
        half.permute(re, im);
        half.transform(im, re);
        half.store(re, im, samples);
    }
}
