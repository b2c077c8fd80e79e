package org.kerros.timeline;

/** One track of a composition, by name. Made once, never reused. */
public record TrackId(String value) {
    /** Where everything comes together: the output of what is in no group. No track has this id. */
    public static final TrackId MASTER = new TrackId("master");

    public TrackId {
        Names.requireId("track", value);
    }

    public boolean isMaster() {
        return equals(MASTER);
    }

    @Override
    public String toString() {
        return value;
    }
}
