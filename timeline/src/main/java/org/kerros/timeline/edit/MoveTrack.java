package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Moves a track to another place, counted from 0 at the top. */
public record MoveTrack(TrackId track, int newIndex) implements Edit {
    @Override
    public String label() {
        return "Reorder tracks";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTracks(Lists.moved(before.tracks(), before.indexOf(track), newIndex));
    }
}
