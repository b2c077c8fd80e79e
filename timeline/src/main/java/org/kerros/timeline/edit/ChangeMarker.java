package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Marker;

/** Renames or moves the marker that has the same id. */
public record ChangeMarker(Marker marker) implements Edit {
    @Override
    public String label() {
        return "Change marker";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withMarkers(Lists.replacing(before.markers(), marker, Marker::id));
    }
}
