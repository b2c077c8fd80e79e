package org.kerros.timeline;

/** A gain ramp at one end of a placement, in frames of the composition. */
public record Fade(long frames, FadeShape shape) {
    /** No fade at all. */
    public static final Fade NONE = new Fade(0, FadeShape.LINEAR);

    public Fade {
        if (frames < 0) {
            throw new IllegalArgumentException("A fade lasts 0 frames or more, not " + frames);
        }
    }

    /** This fade, shortened where it would last longer than the given frames. */
    public Fade atMost(long limit) {
        return frames <= limit ? this : new Fade(Math.max(0, limit), shape);
    }

    /** The gain {@code distance} frames from the silent end: 0 there, 1 from {@link #frames} on. */
    public double gainAt(long distance) {
        return distance >= frames ? 1 : shape.gainAt((double) distance / frames);
    }
}
