package org.kerros.timeline;

/** A clip of the library, by name. Made once, never reused. */
public record ClipId(String value) {
    public ClipId {
        Names.requireId("clip", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
