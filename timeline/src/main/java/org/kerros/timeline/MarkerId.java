package org.kerros.timeline;

/** One marker of a composition, by name. Made once, never reused. */
public record MarkerId(String value) {
    public MarkerId {
        Names.requireId("marker", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
