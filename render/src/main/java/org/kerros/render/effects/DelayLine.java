package org.kerros.render.effects;

import java.util.Arrays;

/** The last so many samples of one channel. */
final class DelayLine {
    /** Samples below this are silence, so that no echo ever gets into numbers the processor is slow with. */
    private static final float NOTHING = 1e-20f;

    private final float[] samples;
    private final int mask;
    private int at;

    /** A line that remembers at least so many frames. */
    DelayLine(int frames) {
        samples = new float[Math.max(8, Integer.highestOneBit(frames + 4) * 2)];
        mask = samples.length - 1;
    }

    void write(double sample) {
        float stored = (float) sample;
        samples[at & mask] = Math.abs(stored) < NOTHING ? 0 : stored;
        at++;
    }

    /** The sample so many frames before the one that is written next; at least 1. */
    float read(int back) {
        return samples[(at - back) & mask];
    }

    /** The same between samples, at least 2 back: a cubic Hermite curve through the four around. */
    double read(double back) {
        int whole = (int) back;
        double part = back - whole;
        double before = read(whole - 1);
        double x0 = read(whole);
        double x1 = read(whole + 1);
        double after = read(whole + 2);
        double slope0 = 0.5 * (x1 - before);
        double slope1 = 0.5 * (after - x0);
        double difference = x0 - x1;
        double bend = slope0 + difference;
        double twist = bend + difference + slope1;
        return x0 + part * (slope0 + part * (part * twist - (bend + twist)));
    }

    void clear() {
        Arrays.fill(samples, 0);
        at = 0;
    }
}
