package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;
import org.kerros.render.EffectUnit;

/**
 * A unit that follows moving values in short steps: within each step it goes straight from what the values mean at its
 * beginning to what they mean at its end. Where nothing moves, a whole span is one step.
 */
abstract class Stepped implements EffectUnit {
    /** The longest step while values move, in frames: a third of a millisecond at 48 kHz. */
    static final int STEP = 16;

    private final boolean[] sudden;
    private final double[] values;
    private boolean fresh = true;

    Stepped(List<Parameter> parameters) {
        values = new double[parameters.size()];
        sudden = new boolean[parameters.size()];
        for (int i = 0; i < sudden.length; i++) {
            Parameter.Type type = parameters.get(i).type();
            sudden[i] = type == Parameter.Type.FLAG || type == Parameter.Type.TEXT;
        }
    }

    @Override
    public final void process(float[] left, float[] right, int from, int to, double[] start, double[] end) {
        if (fresh) {
            System.arraycopy(start, 0, values, 0, values.length);
            aim(values, true);
            fresh = false;
        }
        if (isLevel(start, end) && !isRestless()) {
            work(left, right, from, to);
            return;
        }
        for (int at = from; at < to; at += STEP) {
            int stop = Math.min(to, at + STEP);
            move(start, end, (double) (stop - from) / (to - from));
            glide(stop - at);
            aim(values, false);
            work(left, right, at, stop);
        }
    }

    private boolean isLevel(double[] start, double[] end) {
        for (int i = 0; i < values.length; i++) {
            if (start[i] != values[i] || (end[i] != values[i] && !sudden[i])) {
                return false;
            }
        }
        return true;
    }

    private void move(double[] start, double[] end, double part) {
        for (int i = 0; i < values.length; i++) {
            values[i] = sudden[i] ? start[i] : start[i] + (end[i] - start[i]) * part;
        }
    }

    @Override
    public final void reset() {
        fresh = true;
        clear();
    }

    /** Forgets what was heard. */
    abstract void clear();

    /**
     * Takes new values up.
     *
     * @param atOnce whether they hold already, because nothing was heard before; otherwise they hold at the end of the
     *     step that comes next
     */
    abstract void aim(double[] to, boolean atOnce);

    /** Whether something is still on its way although the values stand: a flag that was switched. */
    boolean isRestless() {
        return false;
    }

    /** Moves what is on its way by so many frames. */
    void glide(int frames) {}

    /** Works on a step, or on a span in which nothing moves. */
    abstract void work(float[] left, float[] right, int from, int to);
}
