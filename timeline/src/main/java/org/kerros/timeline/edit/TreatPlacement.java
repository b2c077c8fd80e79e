package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Treatment;

/** Plays a clip otherwise: stretched, as a cloud of grains, or as it is; and says which stretch of that is heard. */
public record TreatPlacement(PlacementId placement, Treatment treatment, FrameRange source) implements Edit {
    @Override
    public String label() {
        return "Treat clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withPlacement(placement, found -> found.treated(treatment, source));
    }
}
