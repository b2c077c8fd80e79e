package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a sound is read between its samples. What would lie beyond its ends is silence. */
public enum Interpolation {
    /** Straight lines: quickest, dull in the treble. */
    LINEAR(0, 1) {
        @Override
        float between(float[] samples, int i, float fraction) {
            return samples[i] + (samples[i + 1] - samples[i]) * fraction;
        }

        @Override
        void readInside(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
            for (int n = 0; n < count; n++) {
                double place = position + (first + n) * ratio;
                int i = (int) place;
                float a = samples[i];
                out[at + n] = a + (samples[i + 1] - a) * (float) (place - i);
            }
        }
    },
    /** Four-point Hermite curves (Catmull-Rom). */
    CUBIC(1, 2) {
        @Override
        float between(float[] samples, int i, float fraction) {
            return hermite(samples[i - 1], samples[i], samples[i + 1], samples[i + 2], fraction);
        }

        @Override
        void readInside(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
            for (int n = 0; n < count; n++) {
                double place = position + (first + n) * ratio;
                int i = (int) place;
                out[at + n] = hermite(samples[i - 1], samples[i], samples[i + 1], samples[i + 2], (float) (place - i));
            }
        }
    },
    /** Sixteen points under a Kaiser-windowed sinc (β = 8): cleanest and slowest. */
    SINC(7, 8) {
        @Override
        float between(float[] samples, int i, float fraction) {
            return SincTable.between(samples, i, fraction);
        }

        @Override
        void readInside(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
            SincTable.read(samples, position, ratio, first, count, out, at);
        }
    };

    private final int before;
    private final int after;

    Interpolation(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** The value a fraction after sample {@code i}. */
    abstract float between(float[] samples, int i, float fraction);

    /** Reads where all samples needed are there. */
    abstract void readInside(float[] samples, double position, double ratio, int first, int count, float[] out, int at);

    /**
     * Reads frames {@code first} to {@code first + count − 1} of a grain.
     *
     * @param position where its frame 0 lies in the samples
     * @param ratio samples to a frame, negative to read backwards
     * @param edge room for a stretch of samples at the ends of the sound
     */
    final void read(
            float[] samples, double position, double ratio, int first, int count, float[] out, int at, float[] edge) {
        double begin = position + first * ratio;
        double end = position + (first + count - 1) * ratio;
        double low = Math.min(begin, end);
        double high = Math.max(begin, end);
        if (low >= before && high < samples.length - after) {
            readInside(samples, position, ratio, first, count, out, at);
            return;
        }
        for (int n = 0; n < count; n++) {
            double place = position + (first + n) * ratio;
            int i = (int) Math.floor(place);
            for (int tap = 0; tap <= before + after; tap++) {
                int from = i - before + tap;
                edge[tap] = from >= 0 && from < samples.length ? samples[from] : 0;
            }
            out[at + n] = between(edge, before, (float) (place - i));
        }
    }

    private static float hermite(float a, float b, float c, float d, float f) {
        float first = 0.5f * (c - a);
        float second = a - 2.5f * b + 2 * c - 0.5f * d;
        float third = 1.5f * (b - c) + 0.5f * (d - a);
        return b + f * (first + f * (second + f * third));
    }

    /** Its name in recipes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name in recipes. */
    public static Interpolation named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Interpolation::id).toList();
    }
}
