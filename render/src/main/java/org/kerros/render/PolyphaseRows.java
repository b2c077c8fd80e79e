package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.work.Progress;

/**
 * Resampling row by row: output frames k, k + up, k + 2·up … share one filter, and the input frames under one tap of it
 * are {@code down} apart. With the input sorted into {@code down} rows, both lie side by side, so the inner loop is a
 * plain weighted sum of arrays that the compiler turns into vector instructions.
 */
final class PolyphaseRows {
    /** Rows shorter than this are not worth it. */
    static final int SHORTEST = 16;

    /** Floats of input that stay in the processor's cache while all phases pass over them. */
    private static final int CACHED_FLOATS = 1 << 16;

    private final Ratio ratio;
    private final int frames;
    private final int reach;
    private final float[][] rows;
    private final float[][] taps;

    PolyphaseRows(float[] input, Ratio ratio, int frames) {
        this.ratio = ratio;
        this.frames = frames;
        this.reach = ratio.reach();
        this.rows = rows(input);
        this.taps = new float[ratio.up()][];
        for (int phase = 0; phase < taps.length; phase++) {
            taps[phase] = ratio.taps(phase);
        }
    }

    /** Row r holds padded input frames r, r + down, r + 2·down …; the padding is {@code reach} zeros at each end. */
    private float[][] rows(float[] input) {
        int down = ratio.down();
        float[][] sorted = new float[down][(input.length + 2 * reach) / down + 3];
        for (int row = 0; row < down; row++) {
            int place = (reach - row + down - 1) / down;
            for (int i = place * down + row - reach; i < input.length; i += down) {
                sorted[row][place++] = input[i];
            }
        }
        return sorted;
    }

    float[] resample(Progress progress) {
        float[] output = new float[frames];
        int rowLength = (frames + ratio.up() - 1) / ratio.up();
        int step = Math.max(64, Math.min(4096, CACHED_FLOATS / ratio.down()));
        float[] sums = new float[step];
        for (int from = 0; from < rowLength; from += step) {
            progress.report((double) from / rowLength, "Resampling");
            int count = Math.min(step, rowLength - from);
            for (int k = 0; k < ratio.up(); k++) {
                filter(k, from, count, sums);
                spread(sums, count, k, from, output);
            }
        }
        return output;
    }

    private void filter(int k, int from, int count, float[] sums) {
        long place = (long) k * ratio.down();
        int first = (int) (place / ratio.up()) + 1;
        float[] weights = taps[(int) (place % ratio.up())];
        Arrays.fill(sums, 0, count, 0);
        for (int tap = 0; tap < weights.length; tap += 4) {
            add(weights, tap, first + tap, from, count, sums);
        }
    }

    /** Reach is even, so taps come in fours. */
    private void add(float[] weights, int tap, int first, int from, int count, float[] sums) {
        int down = ratio.down();
        weighFour(
                sums,
                count,
                weights[tap],
                rows[first % down],
                from + first / down,
                weights[tap + 1],
                rows[(first + 1) % down],
                from + (first + 1) / down,
                weights[tap + 2],
                rows[(first + 2) % down],
                from + (first + 2) / down,
                weights[tap + 3],
                rows[(first + 3) % down],
                from + (first + 3) / down);
    }

    @SuppressWarnings("TooManyParameters")
    private static void weighFour(
            float[] sums,
            int count,
            float weightA,
            float[] a,
            int fromA,
            float weightB,
            float[] b,
            int fromB,
            float weightC,
            float[] c,
            int fromC,
            float weightD,
            float[] d,
            int fromD) {
        for (int i = 0; i < count; i++) {
            sums[i] += (weightA * a[fromA + i] + weightB * b[fromB + i])
                    + (weightC * c[fromC + i] + weightD * d[fromD + i]);
        }
    }

    private void spread(float[] sums, int count, int k, int from, float[] output) {
        int up = ratio.up();
        int index = from * up + k;
        for (int i = 0; i < count && index < frames; i++) {
            output[index] = sums[i];
            index += up;
        }
    }
}
