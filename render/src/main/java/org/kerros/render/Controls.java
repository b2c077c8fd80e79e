package org.kerros.render;

/**
 * What an effect is set to from moment to moment: what its lines say, and on the way from one setting to the next a
 * short glide, so that turning a knob does not click.
 */
final class Controls {
    /** Settings that move are followed by straight lines of at most so many frames. */
    private static final int SPAN = 32;

    /** How long a glide lasts, in chunks: about 20 ms. */
    private static final int GLIDE = 4;

    private final double[] from;
    private final double[] start;
    private final double[] end;
    private InsertMix mix;
    private int glided = GLIDE;

    Controls(InsertMix mix) {
        this.mix = mix;
        this.from = mix.values().clone();
        this.start = mix.values().clone();
        this.end = mix.values().clone();
    }

    /** What it is set to at the end of the last chunk. */
    double[] values() {
        return end;
    }

    /** Works through a chunk of which the first frame is a given one of the composition. */
    void process(EffectUnit unit, InsertMix current, float[] left, float[] right, long frame) {
        if (current != mix) {
            System.arraycopy(end, 0, from, 0, from.length);
            mix = current;
            glided = 0;
        }
        if (!mix.moves() && glided == GLIDE) {
            unit.process(left, right, 0, Scratch.FRAMES, end, end);
        } else {
            processSpans(unit, left, right, frame);
            glided = Math.min(GLIDE, glided + 1);
        }
    }

    private void processSpans(EffectUnit unit, float[] left, float[] right, long frame) {
        for (int i = 0; i < Scratch.FRAMES; ) {
            long untilPoint = mix.nextPointAfter(frame + i) - frame;
            int stop = (int) Math.min(Math.min(i + SPAN, Scratch.FRAMES), untilPoint);
            for (int parameter = 0; parameter < start.length; parameter++) {
                Line line = mix.line(parameter);
                start[parameter] = line.isEmpty() ? glide(parameter, i) : line.valueAt(frame + i);
                end[parameter] = line.isEmpty() ? glide(parameter, stop) : line.valueBefore(frame + stop);
            }
            unit.process(left, right, i, stop, start, end);
            i = stop;
        }
    }

    private double glide(int parameter, int i) {
        double target = mix.values()[parameter];
        if (glided == GLIDE || !mix.glides(parameter)) {
            return target;
        }
        double done = (glided + (double) i / Scratch.FRAMES) / GLIDE;
        return from[parameter] + (target - from[parameter]) * done;
    }

    /** Forgets a glide: where it was going it is. */
    void reset() {
        System.arraycopy(mix.values(), 0, end, 0, end.length);
        glided = GLIDE;
    }
}
