package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.TrackId;

/** Puts an effect into the chain of a track or the master, at a place counted from 0; past the end means last. */
public record AddInsert(TrackId strip, int index, Insert insert) implements Edit {
    @Override
    public String label() {
        return "Add effect";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(strip, found -> found.withInserts(Lists.with(found.inserts(), index, insert)));
    }
}
