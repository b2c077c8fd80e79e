package org.kerros.timeline;

/** One track of a composition, by name. Made once, never reused. */
public record TrackId(String value) {
    public TrackId {
        Names.requireId("track", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
