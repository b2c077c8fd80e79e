package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.Automation;

/** Automation made ready: fills a chunk with values, without allocation. */
final class Line {
    private final long[] frames;
    private final double[] values;

    Line(Automation automation) {
        int size = automation.points().size();
        frames = new long[size];
        values = new double[size];
        for (int i = 0; i < size; i++) {
            frames[i] = automation.points().get(i).frame();
            values[i] = automation.points().get(i).value();
        }
    }

    boolean isEmpty() {
        return frames.length == 0;
    }

    double highest() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** Fills gain factors: the line is in dB and added to a fader. */
    void fillGain(float[] gain, double faderDb, long chunk) {
        for (int i = 0; i < Scratch.FRAMES; ) {
            int next = indexAfter(chunk + i);
            int stop = stop(next, chunk);
            if (isLevel(next)) {
                Arrays.fill(gain, i, stop, (float) Gain.factor(faderDb + levelAt(next)));
            } else {
                fillSlope(gain, i, stop, faderDb + valueAt(next, chunk + i), slope(next));
            }
            i = stop;
        }
    }

    /** A straight line in dB is a geometric series of factors. */
    private static void fillSlope(float[] gain, int from, int to, double firstDb, double slopeDb) {
        double factor = Math.pow(10, firstDb / 20);
        double ratio = Math.pow(10, slopeDb / 20);
        for (int i = from; i < to; i++) {
            gain[i] = (float) factor;
            factor *= ratio;
        }
    }

    /** Fills the factors of both channels: the line is a pan. */
    void fillPan(float[] left, float[] right, double scale, long chunk) {
        for (int i = 0; i < Scratch.FRAMES; ) {
            int next = indexAfter(chunk + i);
            int stop = stop(next, chunk);
            double slope = isLevel(next) ? 0 : slope(next);
            double pan = isLevel(next) ? levelAt(next) : valueAt(next, chunk + i);
            for (int from = i; i < stop; i++) {
                left[i] = (float) (scale * Gain.left(pan + slope * (i - from)));
                right[i] = (float) (scale * Gain.right(pan + slope * (i - from)));
            }
        }
    }

    /** Before the first point and after the last the line is level. */
    private boolean isLevel(int next) {
        return next == 0 || next == frames.length;
    }

    private double levelAt(int next) {
        return values[Math.max(0, next - 1)];
    }

    private double slope(int next) {
        return (values[next] - values[next - 1]) / (frames[next] - frames[next - 1]);
    }

    private double valueAt(int next, long frame) {
        return values[next - 1] + slope(next) * (frame - frames[next - 1]);
    }

    private int stop(int next, long chunk) {
        return next == frames.length ? Scratch.FRAMES : (int) Math.min(Scratch.FRAMES, frames[next] - chunk);
    }

    private int indexAfter(long frame) {
        int low = 0;
        int high = frames.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (frames[middle] > frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
