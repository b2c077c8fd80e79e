package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Sets the stereo width of a track or the master: 0 mono, 1 as it is, 2 sides doubled. */
public record SetTrackWidth(TrackId track, float width) implements Edit {
    @Override
    public String label() {
        return "Set width";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.withWidth(width));
    }
}
