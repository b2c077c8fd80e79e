package org.kerros.render.effects;

/**
 * A flag that takes a hundredth of a second to change, slowly at first and at last, so that it does not click: 0 is off, 1
 * on.
 */
final class Switch {
    private static final double SECONDS = 0.01;

    private final double perFrame;
    private double now;
    private double target;

    Switch(int rate) {
        perFrame = 1 / (SECONDS * rate);
    }

    void aim(boolean on, boolean atOnce) {
        target = on ? 1 : 0;
        now = atOnce ? target : now;
    }

    boolean isMoving() {
        return now != target;
    }

    void glide(int frames) {
        double most = perFrame * frames;
        now += Math.max(-most, Math.min(most, target - now));
    }

    double now() {
        return now * now * (3 - 2 * now);
    }
}
