package org.kerros.timeline;

/** What a track is for. */
public enum TrackKind {
    /** Holds placements. */
    AUDIO,
    /** Sums the tracks whose output it is. */
    GROUP,
    /** Sums what is sent to it. */
    RETURN;

    /** Whether placements may stand on it. */
    public boolean holdsPlacements() {
        return this == AUDIO;
    }
}
