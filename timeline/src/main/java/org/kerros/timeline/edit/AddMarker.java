package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Marker;

/** Names a moment of the piece. */
public record AddMarker(Marker marker) implements Edit {
    @Override
    public String label() {
        return "Add marker";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withMarkers(Lists.with(before.markers(), before.markers().size(), marker));
    }
}
