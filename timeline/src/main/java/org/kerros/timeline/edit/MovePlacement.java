package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.TrackId;

/** Moves a placement in time, to another track, or both. */
public record MovePlacement(PlacementId placement, TrackId track, long newStart) implements Edit {
    @Override
    public String label() {
        return "Move clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        Placement moved = Lists.placement(before, placement).movedTo(newStart);
        return new RemovePlacement(placement).applyTo(before).withTrack(track, found -> found.with(moved));
    }
}
