package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** Moves an effect to another place in its chain, counted from 0. */
public record MoveInsert(TrackId strip, InsertId insert, int newIndex) implements Edit {
    @Override
    public String label() {
        return "Reorder effects";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(
                strip, found -> found.withInserts(Lists.moved(found.inserts(), insert, Insert::id, newIndex)));
    }
}
