package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Sets the fader of a track or the master, in dB. */
public record SetTrackGain(TrackId track, float gainDb) implements Edit {
    @Override
    public String label() {
        return "Set track gain";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.withGainDb(gainDb));
    }
}
