package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Solos a track, or ends its solo. */
public record SoloTrack(TrackId track, boolean solo) implements Edit {
    @Override
    public String label() {
        return solo ? "Solo track" : "Unsolo track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.soloed(solo));
    }
}
