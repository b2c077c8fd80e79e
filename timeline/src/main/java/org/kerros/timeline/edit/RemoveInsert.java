package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** Takes an effect out of a chain, with its automation. */
public record RemoveInsert(TrackId strip, InsertId insert) implements Edit {
    @Override
    public String label() {
        return "Remove effect";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(strip, found -> found.without(insert));
    }
}
