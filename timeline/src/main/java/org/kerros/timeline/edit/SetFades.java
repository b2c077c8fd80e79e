package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.PlacementId;

/** Sets both fades of a placement. */
public record SetFades(PlacementId placement, Fade fadeIn, Fade fadeOut) implements Edit {
    @Override
    public String label() {
        return "Fade clip";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withPlacement(placement, found -> found.withFades(fadeIn, fadeOut));
    }
}
