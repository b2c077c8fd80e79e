package org.kerros.render;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kerros.library.SampleFormat;

/**
 * What remains of samples once they stand in a file: rounded to nearest, clipped at full scale. Says the same as the
 * library's writers do, without reading back what they wrote.
 */
final class Rounded {
    /** Added to a small double and taken away again, this rounds it to the nearest whole number. */
    private static final double TO_WHOLE = 0x1.8p52;

    private final boolean exact;
    private final double steps;
    private final @Nullable RandomGenerator dither;

    /** @param dither drawing the same as the writer's */
    Rounded(SampleFormat format, @Nullable RandomGenerator dither) {
        this.exact = format.isFloat();
        this.steps = 1L << (format.bits() - 1);
        this.dither = dither;
    }

    void addTo(double[][] sum, float[][] block, int count) {
        if (exact) {
            add(sum[0], block[0], count);
            add(sum[1], block[1], count);
        } else if (dither == null) {
            addRounded(sum[0], block[0], count);
            addRounded(sum[1], block[1], count);
        } else {
            addDithered(sum, block, count, dither);
        }
    }

    private static void add(double[] sum, float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += samples[i];
        }
    }

    private void addRounded(double[] sum, float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += clipped(samples[i] * steps);
        }
    }

    private double clipped(double inSteps) {
        double bounded = Math.max(-steps, Math.min(steps - 1, inSteps));
        return (bounded + TO_WHOLE - TO_WHOLE) / steps;
    }

    private void addDithered(double[][] sum, float[][] block, int count, RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < 2; channel++) {
                double noise = random.nextDouble() + random.nextDouble() - 1;
                sum[channel][i] += clipped(block[channel][i] * steps + noise);
            }
        }
    }
}
