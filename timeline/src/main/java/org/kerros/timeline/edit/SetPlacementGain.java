package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.PlacementId;

/** Sets the gain of one placement, in dB. */
public record SetPlacementGain(PlacementId placement, float gainDb) implements Edit {
    @Override
    public String label() {
        return "Set clip gain";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withPlacement(placement, found -> found.withGainDb(gainDb));
    }
}
