package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Curve;

/** Automation made ready: gives values and fills chunks with them, without allocation. */
final class Line {
    static final Line NONE = new Line(Automation.NONE);

    /** A curve is followed by straight lines of so many frames. */
    private static final int CURVE_FRAMES = 16;

    private final long[] frames;
    private final double[] values;
    private final Curve[] curves;

    Line(Automation automation) {
        frames = automation.points().stream().mapToLong(Automation.Point::frame).toArray();
        values = automation.points().stream()
                .mapToDouble(Automation.Point::value)
                .toArray();
        curves = automation.points().stream().map(Automation.Point::curve).toArray(Curve[]::new);
    }

    boolean isEmpty() {
        return frames.length == 0;
    }

    double highest() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** The lowest and the highest value; nothing where there is no line. */
    double[] extremes() {
        return isEmpty()
                ? new double[0]
                : new double[] {Arrays.stream(values).min().orElseThrow(), highest()};
    }

    /** The value at a frame; of several points at one frame the last counts. */
    double valueAt(long frame) {
        int next = indexAfter(frame);
        if (next == 0 || next == frames.length) {
            return values[Math.max(0, next - 1)];
        }
        return between(next - 1, frame);
    }

    /** The value a frame is reached with: of several points there the first counts, and a step is still to come. */
    double valueBefore(long frame) {
        int next = indexAfter(frame - 1);
        if (next == 0 || next == frames.length) {
            return values[Math.max(0, next - 1)];
        }
        Curve curve = curves[next - 1];
        return !curve.hold() && frames[next] == frame ? values[next] : between(next - 1, frame);
    }

    private double between(int left, long frame) {
        Curve curve = curves[left];
        if (curve.hold()) {
            return values[left];
        }
        double place = (double) (frame - frames[left]) / (frames[left + 1] - frames[left]);
        return values[left] + (values[left + 1] - values[left]) * curve.at(place);
    }

    /** The first point's frame after a frame; the largest number if there is none. */
    long nextAfter(long frame) {
        int next = indexAfter(frame);
        return next == frames.length ? Long.MAX_VALUE : frames[next];
    }

    /** Fills gain factors of a chunk: the line is in dB and added to a fader. */
    void fillGain(float[] gain, double faderDb, long chunk) {
        for (int i = 0; i < Scratch.FRAMES; ) {
            int stop = stop(i, chunk);
            double first = valueAt(chunk + i);
            double last = valueBefore(chunk + stop);
            if (first == last) {
                Arrays.fill(gain, i, stop, (float) Gain.factor(faderDb + first));
            } else {
                fillSlope(gain, i, stop, faderDb + first, (last - first) / (stop - i));
            }
            i = stop;
        }
    }

    /** A straight line in dB is a geometric series of factors. */
    private static void fillSlope(float[] gain, int from, int to, double firstDb, double slopeDb) {
        double factor = Gain.exactFactor(firstDb);
        double ratio = Gain.exactFactor(slopeDb);
        for (int i = from; i < to; i++) {
            gain[i] = (float) factor;
            factor *= ratio;
        }
    }

    /** Fills the values of a chunk. */
    void fill(float[] to, long chunk) {
        for (int i = 0; i < Scratch.FRAMES; ) {
            int stop = stop(i, chunk);
            double first = valueAt(chunk + i);
            double slope = (valueBefore(chunk + stop) - first) / (stop - i);
            for (int from = i; i < stop; i++) {
                to[i] = (float) (first + slope * (i - from));
            }
        }
    }

    /** Where the straight piece that begins at a place in a chunk ends. */
    private int stop(int i, long chunk) {
        int next = indexAfter(chunk + i);
        if (next == frames.length) {
            return Scratch.FRAMES;
        }
        long stop = Math.min(Scratch.FRAMES, frames[next] - chunk);
        boolean straight = next == 0 || curves[next - 1].hold() || curves[next - 1].isLine();
        return (int) (straight ? stop : Math.min(stop, (i / CURVE_FRAMES + 1L) * CURVE_FRAMES));
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
