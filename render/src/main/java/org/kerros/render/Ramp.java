package org.kerros.render;

import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;

/** One fade of a placement: a gain at every frame of the composition between two frames. */
final class Ramp {
    private final long from;
    private final long to;
    private final long silent;
    private final double step;
    private final boolean equalPower;

    private Ramp(long from, long to, long silent, double step, FadeShape shape) {
        this.from = from;
        this.to = to;
        this.silent = silent;
        this.step = step;
        this.equalPower = shape == FadeShape.EQUAL_POWER;
    }

    static Ramp in(Fade fade, long start) {
        return new Ramp(start, start + fade.frames(), start, 1.0 / Math.max(1, fade.frames()), fade.shape());
    }

    static Ramp out(Fade fade, long end) {
        return new Ramp(end - fade.frames(), end, end, -1.0 / Math.max(1, fade.frames()), fade.shape());
    }

    boolean touches(long first, long last) {
        return from < last && first < to;
    }

    /** Multiplies gains for frames {@code chunk + first … chunk + last − 1} where the fade lies. */
    void multiply(float[] gain, long chunk, int first, int last) {
        int begin = (int) Math.max(first, Math.min(last, from - chunk));
        int end = (int) Math.max(begin, Math.min(last, to - chunk));
        float position = (float) ((chunk - silent) * step);
        if (equalPower) {
            multiplyEqualPower(gain, begin, end, position, (float) step);
        } else {
            multiplyLinear(gain, begin, end, position, (float) step);
        }
    }

    private static void multiplyLinear(float[] gain, int begin, int end, float position, float step) {
        for (int i = begin; i < end; i++) {
            gain[i] *= position + Scratch.COUNT[i] * step;
        }
    }

    private static void multiplyEqualPower(float[] gain, int begin, int end, float position, float step) {
        for (int i = begin; i < end; i++) {
            gain[i] *= Gain.quarterSine(position + Scratch.COUNT[i] * step);
        }
    }
}
