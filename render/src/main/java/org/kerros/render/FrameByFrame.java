package org.kerros.render;

import org.kerros.render.sinc.Sinc;
import org.kerros.timeline.work.Progress;

/** Resampling with a filter made anew for every frame: for ratios that hardly repeat within a sound. */
final class FrameByFrame {
    private static final int REPORT_EVERY = 4096;

    private FrameByFrame() {}

    static float[] resample(float[] input, Ratio ratio, int frames, Progress progress) {
        float[] output = new float[frames];
        for (int k = 0; k < frames; k++) {
            if (k % REPORT_EVERY == 0) {
                progress.report((double) k / frames, "Resampling");
            }
            long place = (long) k * ratio.down();
            output[k] = frame(input, (int) (place / ratio.up()), (double) (place % ratio.up()) / ratio.up(), ratio);
        }
        return output;
    }

    private static float frame(float[] input, int centre, double offset, Ratio ratio) {
        double bandwidth = ratio.bandwidth();
        int from = Math.max(0, centre - ratio.reach() + 1);
        int to = Math.min(input.length, centre + ratio.reach() + 1);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += input[i] * Sinc.at((i - centre - offset) * bandwidth);
        }
        return (float) (sum * bandwidth);
    }
}
