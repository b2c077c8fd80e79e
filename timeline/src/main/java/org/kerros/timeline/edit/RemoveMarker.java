package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Marker;
import org.kerros.timeline.MarkerId;

/** Takes a marker away. */
public record RemoveMarker(MarkerId marker) implements Edit {
    @Override
    public String label() {
        return "Delete marker";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withMarkers(Lists.without(before.markers(), marker, Marker::id));
    }
}
