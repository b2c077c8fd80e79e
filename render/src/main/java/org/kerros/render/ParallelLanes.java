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

    private final float[] input;
    private final Ratio ratio;
    private final int reach;
    private final float[][] taps;
    private final int stretch;
    private final int stretchOut;
    private final float[][] rows;
    private final float[] sums;
    private final float[] output;

    ParallelLanes(float[] input, Ratio ratio, int frames) {
        this.input = input;
        this.ratio = ratio;
        this.reach = ratio.reach();
        this.taps = new float[ratio.up()][];
        for (int phase = 0; phase < taps.length; phase++) {
            taps[phase] = ratio.taps(phase);
        }
        this.stretch = stretch();
        this.stretchOut = stretch / ratio.down() * ratio.up();
        int lanes = Math.min(MOST, (input.length + stretch - 1) / stretch);
        this.rows = new float[stretch + 2 * reach][lanes];
        this.sums = new float[lanes];
        this.output = new float[frames];
    }

    /** All stretches begin with the same phase: at multiples of {@code down}. */
    private int stretch() {
        int down = ratio.down();
        int wanted = Math.min(LONGEST_STRETCH, Math.max(1, input.length / MOST));
        return (wanted + down - 1) / down * down;
    }

    float[] resample(Progress progress) {
        int lanes = sums.length;
        long outOffset = 0;
        for (long offset = 0; offset < input.length; offset += (long) lanes * stretch) {
            progress.report((double) offset / input.length, "Resampling");
            lay((int) offset);
            for (int k = 0; k < stretchOut; k++) {
                filter(k);
                spread(outOffset + k);
            }
            outOffset += (long) lanes * stretchOut;
        }
        return output;
    }

    private void lay(int offset) {
        for (int row = 0; row < rows.length; row++) {
            float[] across = rows[row];
            long place = (long) offset + row - reach;
            for (int lane = 0; lane < across.length; lane++) {
                across[lane] = place >= 0 && place < input.length ? input[(int) place] : 0;
                place += stretch;
            }
        }
    }

    private void filter(int k) {
        long place = (long) k * ratio.down();
        int first = (int) (place / ratio.up()) + 1;
        float[] weights = taps[(int) (place % ratio.up())];
        Arrays.fill(sums, 0);
        for (int tap = 0; tap < weights.length; tap += 4) {
            addFour(sums, rows, first + tap, weights, tap);
        }
    }

    /** Four rows at a time: of more, the compiler does not make vector instructions. */
    private static void addFour(float[] sums, float[][] rows, int row, float[] weights, int tap) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float wa = weights[tap];
        float wb = weights[tap + 1];
        float wc = weights[tap + 2];
        float wd = weights[tap + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (wa * a[i] + wb * b[i]) + (wc * c[i] + wd * d[i]);
        }
    }

    private void spread(long first) {
        long place = first;
        for (float sum : sums) {
            if (place < output.length) {
                output[(int) place] = sum;
            }
            place += stretchOut;
        }
    }
}
