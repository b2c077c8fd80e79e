package org.kerros.render.effects;

/**
 * A length of delay that follows where it shall be like the head of a tape machine: it sets off and arrives gently, and
 * never moves by more than half a frame each frame, so that the sound bends by no more than an octave down and a fifth up.
 * Arrived, it stands on a whole frame.
 */
final class Glide {
    private static final double FASTEST = 0.5;
    private static final double ARRIVED = 1e-3;

    private final double pull;
    private final double inertia;
    private double now;
    private double speed;
    private int target;
    private boolean moving;

    Glide(int rate) {
        pull = 20.0 / Math.max(200, rate);
        inertia = 200.0 / Math.max(200, rate);
    }

    void aim(double frames, boolean atOnce) {
        target = (int) Math.rint(frames);
        if (atOnce) {
            now = target;
            speed = 0;
        }
        moving = now != target;
    }

    boolean isMoving() {
        return moving;
    }

    /** Where it stands when it does not move. */
    int frames() {
        return target;
    }

    /** Moves on by a frame. */
    double next() {
        double wanted = Math.max(-FASTEST, Math.min(FASTEST, (target - now) * pull));
        speed += (wanted - speed) * inertia;
        now += speed;
        if (Math.abs(target - now) < ARRIVED && Math.abs(speed) < ARRIVED) {
            now = target;
            speed = 0;
            moving = false;
        }
        return now;
    }
}
