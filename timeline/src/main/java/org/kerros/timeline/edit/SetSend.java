package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Send;
import org.kerros.timeline.TrackId;

/** Sends a share of a track to a return, in place of what went there before. */
public record SetSend(TrackId track, Send send) implements Edit {
    @Override
    public String label() {
        return "Set send";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.with(send));
    }
}
