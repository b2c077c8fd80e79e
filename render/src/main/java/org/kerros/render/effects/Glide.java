package org.kerros.render.effects;

/**
 * A length of delay that follows where it shall be like the head of a tape machine: it sets off and arrives gently, and
 * the pitch of what is read bends meanwhile. Arrived, it stands on a whole frame.
 */
final class Glide {
    /** Half a frame each frame bends the pitch by an octave down or a fifth up. */
    static final double LIKE_TAPE = 0.5;
    /** Less than a semitone. */
    static final double GENTLY = 0.05;

    private static final double ARRIVED = 1e-3;

    private final double fastest;
    private final double pull;
    private final double inertia;
    private double now;
    private double speed;
    private int target;
    private boolean moving;

    /** A length that never moves by more than so many frames each frame. */
    Glide(int rate, double fastest) {
        this.fastest = fastest;
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

    /** Where it stands now. */
    double now() {
        return now;
    }

    /** Moves on by a frame. */
    double next() {
        double wanted = Math.max(-fastest, Math.min(fastest, (target - now) * pull));
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
