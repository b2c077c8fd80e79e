package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** Switches an effect on or off. */
public record SwitchInsert(TrackId strip, InsertId insert, boolean on) implements Edit {
    @Override
    public String label() {
        return "Switch effect";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(strip, found -> found.withInsert(insert, one -> one.switched(on)));
    }
}
