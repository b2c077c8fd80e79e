package org.kerros.timeline.edit;

import java.util.Map;
import org.kerros.timeline.Composition;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** Replaces the settings of an effect. */
public record SetInsert(TrackId strip, InsertId insert, Map<String, String> settings) implements Edit {
    @Override
    public String label() {
        return "Set effect";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(strip, found -> found.withInsert(insert, one -> one.withSettings(settings)));
    }
}
