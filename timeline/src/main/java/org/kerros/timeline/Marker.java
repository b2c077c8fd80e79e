package org.kerros.timeline;

/** A named moment of the piece. */
public record Marker(MarkerId id, String name, long frame) {
    public Marker {
        if (frame < 0) {
            throw new IllegalArgumentException("A marker stands at frame 0 or later, not at " + frame);
        }
    }
}
