package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;

/** Cuts a placement in two at a frame strictly inside it; the right part gets a new id. Nothing changes in sound. */
public record SplitPlacement(PlacementId placement, long frame, PlacementId right) implements Edit {
    @Override
    public String label() {
        return "Split clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        Placement whole = Lists.placement(before, placement);
        return before.withTrack(
                Lists.trackOf(before, placement),
                track -> track.without(placement).with(whole.before(frame)).with(whole.from(frame, right)));
    }
}
