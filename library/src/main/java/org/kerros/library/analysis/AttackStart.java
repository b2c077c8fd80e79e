package org.kerros.library.analysis;

/** Places an attack in the sound itself: where its level rises most, and from there back to where it begins to. */
final class AttackStart {
    private static final double STEP_SECONDS = 0.001;
    private static final double LOOK_BACK_SECONDS = 0.008;
    private static final double BEGINS = 0.15;

    private final float[] mono;
    private final int step;
    private final int lookBack;

    AttackStart(float[] mono, int rate) {
        this.mono = mono;
        this.step = (int) Math.max(2, STEP_SECONDS * rate);
        this.lookBack = (int) Math.max(4, LOOK_BACK_SECONDS * rate);
    }

    /** The frame at which the attack begins that lies around a place. */
    int near(int place, int reach) {
        int steepest = steepest(Math.max(0, place - reach), Math.min(mono.length, place + reach));
        return crossing(beginning(steepest));
    }

    private int steepest(int from, int to) {
        int steepest = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = from; at < to; at += Math.max(1, step / 4)) {
            double rise = level(at, at + 2 * step) - level(at - 4 * step, at);
            if (rise > most) {
                most = rise;
                steepest = at;
            }
        }
        return steepest;
    }

    /** From the highest sample after the steepest rise back to where all is small against it. */
    private int beginning(int steepest) {
        int peak = steepest;
        for (int i = steepest; i < Math.min(mono.length, steepest + 2 * step); i++) {
            if (Math.abs(mono[i]) > Math.abs(mono[peak])) {
                peak = i;
            }
        }
        double before = level(steepest - lookBack, steepest - step);
        double small = Math.max(BEGINS * Math.abs(mono[peak]), 2 * before);
        int first = peak;
        for (int i = peak; i >= Math.max(0, steepest - step); i--) {
            if (Math.abs(mono[i]) >= small) {
                first = i;
            }
        }
        return first;
    }

    /** Back to the last time the wave crossed zero, if that was less than a millisecond ago. */
    private int crossing(int from) {
        for (int i = from; i > Math.max(0, from - step); i--) {
            if (mono[i - 1] == 0 || mono[i - 1] > 0 != mono[i] > 0) {
                return i;
            }
        }
        return from;
    }

    private double level(int from, int to) {
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(mono.length, to); i++) {
            sum += (double) mono[i] * mono[i];
        }
        return Math.sqrt(sum / Math.max(1, to - from));
    }
}
