package org.kerros.render.grains;

/** A value that wanders between −1 and 1 in steps of up to a half, turned back at the edges, straight between steps. */
final class RandomWalk {
    private static final long OWN = 0x5851F42D4C957F2DL;

    private final Integral steps;
    private final float[] values;

    RandomWalk(Integral steps, CloudClock clock, long seed) {
        this.steps = steps;
        values = new float[(int) Math.ceil(steps.at(clock.frames())) + 2];
        Dice dice = new Dice();
        dice.seed(seed ^ OWN);
        double value = 2 * dice.next() - 1;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value;
            value = turnedBack(value + dice.next() - 0.5);
        }
    }

    private static double turnedBack(double value) {
        return value > 1 ? 2 - value : value < -1 ? -2 - value : value;
    }

    double at(long frame) {
        double step = Math.max(0, Math.min(values.length - 1, steps.at(frame)));
        int i = (int) Math.min(values.length - 2, step);
        return values[i] + (values[i + 1] - values[i]) * (step - i);
    }
}
