package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Sends nothing of a track to a return any more. */
public record RemoveSend(TrackId track, TrackId to) implements Edit {
    @Override
    public String label() {
        return "Remove send";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.withoutSend(to));
    }
}
