package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Track;

/** Adds a track at a place counted from 0 at the top; past the end means last. */
public record AddTrack(int index, Track track) implements Edit {
    @Override
    public String label() {
        return "Add track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTracks(Lists.with(before.tracks(), index, track));
    }
}
