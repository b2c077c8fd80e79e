package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Takes a track away with everything on it. */
public record RemoveTrack(TrackId track) implements Edit {
    @Override
    public String label() {
        return "Delete track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTracks(Lists.without(before.tracks(), before.indexOf(track)));
    }
}
