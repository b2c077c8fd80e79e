package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.PlacementId;

/** Plays another stretch of the clip, beginning at a given frame: trims and slips. */
public record TrimPlacement(PlacementId placement, FrameRange source, long start) implements Edit {
    @Override
    public String label() {
        return "Trim clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withPlacement(placement, found -> found.trimmedTo(source, start));
    }
}
