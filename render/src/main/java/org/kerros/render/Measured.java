package org.kerros.render;

import org.jspecify.annotations.Nullable;
import org.kerros.library.SampleFormat;
import org.kerros.library.analysis.Loudness;

/** What is measured of sound on its way into a file. Levels of silence are null. */
final class Measured {
    private final Loudness loudness;
    private final boolean clips;
    private long clipped;

    Measured(int rate, SampleFormat format) {
        this.loudness = new Loudness(rate, 2);
        this.clips = !format.isFloat();
    }

    void add(float[][] block, int count) {
        loudness.add(block, count);
        if (clips) {
            clipped += beyondFullScale(block[0], count) + beyondFullScale(block[1], count);
        }
    }

    private static int beyondFullScale(float[] samples, int count) {
        int beyond = 0;
        for (int i = 0; i < count; i++) {
            beyond += Math.abs(samples[i]) > 1 ? 1 : 0;
        }
        return beyond;
    }

    @Nullable
    Double integrated() {
        return finite(loudness.integrated());
    }

    @Nullable
    Double truePeak() {
        return finite(loudness.truePeakDb());
    }

    @Nullable
    Double loudnessRange() {
        return finite(loudness.loudnessRange());
    }

    /** Samples the format cannot hold and cuts off at full scale. */
    long clippedSamples() {
        return clipped;
    }

    private static @Nullable Double finite(double level) {
        return Double.isFinite(level) ? (Double) level : null;
    }
}
