package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.work.Progress;

/**
 * Resampling in lanes: the sound is cut into stretches that lie side by side, and all of them are filtered at once with
 * the same weights. A row holds one frame of every stretch, so the inner loop is a weighted sum of whole rows, which the
 * compiler turns into vector instructions; a filter sliding along one array it would not.
 */
final class ParallelLanes {
    /** Fewer lanes than this are not worth it. */
    static final int FEWEST = 16;

    private static final int MOST = 256;
    private static final int LONGEST_STRETCH = 4096;

    /** Rows moved at a time between where they lie side by side and where they follow each other: a line of the cache. */
    private static final int TILE = 16;

    private final float[] input;
    private final Ratio ratio;
    private final int reach;
    private final float[][] taps;
    private final int stretch;
    private final int stretchOut;
    private final float[][] rows;
    private final float[][] sums;
    private final float[] output;

    ParallelLanes(float[] input, Ratio ratio, int frames) {
        this.input = input;
        this.ratio = ratio;
        this.reach = ratio.reach();
        this.taps = Taps.of(ratio);
        this.stretch = stretch();
        this.stretchOut = stretch / ratio.down() * ratio.up();
        int lanes = Math.min(MOST, (input.length + stretch - 1) / stretch);
        this.rows = new float[stretch + 2 * reach][lanes];
        this.sums = new float[TILE][lanes];
        this.output = new float[frames];
    }

    /** All stretches begin with the same phase: at multiples of {@code down}. */
    private int stretch() {
        int down = ratio.down();
        int wanted = Math.min(LONGEST_STRETCH, Math.max(1, input.length / MOST));
        return (wanted + down - 1) / down * down;
    }

    float[] resample(Progress progress) {
        int lanes = sums[0].length;
        long outOffset = 0;
        for (long offset = 0; offset < input.length; offset += (long) lanes * stretch) {
            progress.report((double) offset / input.length, "Resampling");
            lay((int) offset);
            for (int k = 0; k < stretchOut; k += TILE) {
                int tile = Math.min(TILE, stretchOut - k);
                for (int i = 0; i < tile; i++) {
                    filter(k + i, sums[i]);
                }
                spread(outOffset + k, tile);
            }
            outOffset += (long) lanes * stretchOut;
        }
        return output;
    }

    private void lay(int offset) {
        for (int row = 0; row < rows.length; row += TILE) {
            int tile = Math.min(TILE, rows.length - row);
            long place = (long) offset + row - reach;
            for (int lane = 0; lane < sums[0].length; lane++) {
                for (int i = 0; i < tile; i++) {
                    long at = place + i;
                    rows[row + i][lane] = at >= 0 && at < input.length ? input[(int) at] : 0;
                }
                place += stretch;
            }
        }
    }

    private void filter(int k, float[] sum) {
        long place = (long) k * ratio.down();
        int row = (int) (place / ratio.up()) + 1;
        float[] weights = taps[(int) (place % ratio.up())];
        Arrays.fill(sum, 0);
        int tap = 0;
        for (; tap + 6 <= weights.length; tap += 6) {
            addSix(sum, rows, row + tap, weights, tap);
        }
        for (; tap < weights.length; tap += 2) {
            addTwo(sum, rows, row + tap, weights, tap);
        }
    }

    /** Six rows at a time: of more, the compiler does not make vector instructions. */
    private static void addSix(float[] sum, float[][] rows, int row, float[] weights, int tap) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float[] e = rows[row + 4];
        float[] f = rows[row + 5];
        float wa = weights[tap];
        float wb = weights[tap + 1];
        float wc = weights[tap + 2];
        float wd = weights[tap + 3];
        float we = weights[tap + 4];
        float wf = weights[tap + 5];
        for (int i = 0; i < sum.length; i++) {
            float half = Math.fma(wa, a[i], Math.fma(wb, b[i], Math.fma(wc, c[i], sum[i])));
            sum[i] = Math.fma(wd, d[i], Math.fma(we, e[i], Math.fma(wf, f[i], half)));
        }
    }

    private static void addTwo(float[] sum, float[][] rows, int row, float[] weights, int tap) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float wa = weights[tap];
        float wb = weights[tap + 1];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(wa, a[i], Math.fma(wb, b[i], sum[i]));
        }
    }

    private void spread(long first, int tile) {
        long place = first;
        for (int lane = 0; lane < sums[0].length; lane++) {
            int inside = (int) Math.max(0, Math.min(tile, output.length - place));
            for (int i = 0; i < inside; i++) {
                output[(int) place + i] = sums[i][lane];
            }
            place += stretchOut;
        }
    }
}
