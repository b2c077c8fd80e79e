package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Turns the phase of a track or the master round, or back. */
public record InvertTrack(TrackId track, boolean inverted) implements Edit {
    @Override
    public String label() {
        return "Invert phase";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.inverted(inverted));
    }
}
