package org.kerros.render.effects;

/** A number on its straight way through one step. */
final class Slide {
    private double now;
    private double next;

    void aim(double value, boolean atOnce) {
        next = value;
        now = atOnce ? value : now;
    }

    /** Where it stands at the beginning of the step. */
    double now() {
        return now;
    }

    /** How much it moves every frame of a step of so many. */
    double perFrame(int frames) {
        return (next - now) / frames;
    }

    /** Ends the step. */
    void arrive() {
        now = next;
    }
}
