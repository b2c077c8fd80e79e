package org.kerros.render.effects;

import org.kerros.render.EffectUnit;

/** Multiplies. A gain that moves straight in dB is a factor that grows by the same part every frame. */
final class GainUnit implements EffectUnit {
    private static final int GAIN = 0;
    private static final int INVERT = 1;

    private final Switch inverted;
    private boolean fresh = true;

    GainUnit(int rate) {
        inverted = new Switch(rate);
    }

    @Override
    public void process(float[] left, float[] right, int from, int to, double[] start, double[] end) {
        inverted.aim(start[INVERT] >= 0.5, fresh);
        fresh = false;
        double factor = Decibels.factor(start[GAIN]);
        if (start[GAIN] == end[GAIN] && !inverted.isMoving()) {
            multiply(left, right, from, to, (float) (factor * sign()));
            return;
        }
        double growth = Decibels.factor((end[GAIN] - start[GAIN]) / (to - from));
        for (int i = from; i < to; i++) {
            float now = (float) (factor * sign());
            left[i] *= now;
            right[i] *= now;
            factor *= growth;
            inverted.glide(1);
        }
    }

    private double sign() {
        return 1 - 2 * inverted.now();
    }

    private static void multiply(float[] left, float[] right, int from, int to, float factor) {
        for (int i = from; i < to; i++) {
            left[i] *= factor;
            right[i] *= factor;
        }
    }

    @Override
    public void reset() {
        fresh = true;
    }
}
