package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.TrackId;

/** Puts a stretch of a clip on a track. */
public record AddPlacement(TrackId track, Placement placement) implements Edit {
    @Override
    public String label() {
        return "Place clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.with(placement));
    }
}
