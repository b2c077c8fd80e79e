package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Lets a track sound through a group, or straight through the master. */
public record SetOutput(TrackId track, TrackId output) implements Edit {
    @Override
    public String label() {
        return "Set output";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.withOutput(output));
    }
}
