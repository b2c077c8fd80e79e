package org.kerros.timeline.edit;

import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.PlacementId;

/** Plays another clip in the same place. */
public record ReplaceClip(PlacementId placement, ClipId clip, FrameRange source) implements Edit {
    @Override
    public String label() {
        return "Replace clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withPlacement(placement, found -> found.playing(clip, source));
    }
}
