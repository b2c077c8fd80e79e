package org.kerros.render.spectral;

/** Frames that overlap become sound: they are added, and what their windows weigh together is divided out. */
public final class OverlapAdd {
    private static final float LEAST_WEIGHT = 1e-4f;

    private final float[][] sums;
    private final float[] weights;

    public OverlapAdd(int channels, int frames) {
        this.sums = new float[channels][frames];
        this.weights = new float[frames];
    }

    public int frames() {
        return weights.length;
    }

    /** Adds a frame to a channel; what lies outside the sound is dropped. */
    public void add(int channel, float[] frame, long start) {
        float[] sum = sums[channel];
        int from = (int) Math.max(0, -start);
        int to = (int) Math.min(frame.length, sum.length - start);
        for (int i = from; i < to; i++) {
            sum[(int) (start + i)] += frame[i];
        }
    }

    /** Says that frames were added there under this window twice: once going into spectra, once coming back. */
    public void weigh(float[] window, long start) {
        int from = (int) Math.max(0, -start);
        int to = (int) Math.min(window.length, weights.length - start);
        for (int i = from; i < to; i++) {
            weights[(int) (start + i)] += window[i] * window[i];
        }
    }

    /** The channels, not copied. To be asked once. */
    public float[][] finish() {
        for (float[] sum : sums) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= Math.max(LEAST_WEIGHT, weights[i]);
            }
        }
        return sums;
    }
}
