package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Sets a track's pan, −1 (left) to 1 (right). */
public record SetTrackPan(TrackId track, float pan) implements Edit {
    @Override
    public String label() {
        return "Set track pan";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.withPan(pan));
    }
}
