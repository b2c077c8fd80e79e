package org.kerros.render.effects;

/** A low-pass of 24 dB per octave, flat up to its edge (Butterworth), that can be switched in and out. */
final class SmoothingFilter {
    private static final double FIRST = 2 * StrictMath.cos(Math.PI / 8);
    private static final double SECOND = 2 * StrictMath.cos(3 * Math.PI / 8);

    private final int rate;
    private final Section first = new Section();
    private final Section second = new Section();
    private final Switch on;

    SmoothingFilter(int rate) {
        this.rate = rate;
        on = new Switch(rate);
    }

    void aim(double hertz, boolean wanted, boolean atOnce) {
        on.aim(wanted, atOnce);
        double share = on.now();
        double g = Section.warped(hertz, rate);
        first.aim(g, FIRST, 1 - share, 0, share, atOnce);
        second.aim(g, SECOND, 1 - share, 0, share, atOnce);
    }

    boolean isRestless() {
        return on.isMoving();
    }

    void glide(int frames) {
        on.glide(frames);
    }

    void work(float[] left, float[] right, int from, int to) {
        if (on.now() > 0 || on.isMoving()) {
            first.work(left, right, from, to);
            second.work(left, right, from, to);
        } else {
            clear();
        }
    }

    void clear() {
        first.clear();
        second.clear();
    }

    double ringing(double hertz) {
        double g = Section.warped(hertz, rate);
        return Section.ringing(g, FIRST, 1) + Section.ringing(g, SECOND, 2);
    }
}
