package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Gives a track another name. */
public record RenameTrack(TrackId track, String name) implements Edit {
    @Override
    public String label() {
        return "Rename track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.withName(name));
    }
}
