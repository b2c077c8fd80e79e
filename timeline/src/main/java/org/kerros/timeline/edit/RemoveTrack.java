package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Takes a track away with everything on it; what sounded through it goes where it went. */
public record RemoveTrack(TrackId track) implements Edit {
    @Override
    public String label() {
        return "Delete track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withoutTrack(track);
    }
}
