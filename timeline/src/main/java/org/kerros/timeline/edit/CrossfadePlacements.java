package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;

/**
 * Crosses two placements where they overlap: the one that begins first fades out while the other fades in.
 *
 * @param shape equal power for sounds that have nothing to do with each other, linear (equal gain) for alike ones
 */
public record CrossfadePlacements(PlacementId one, PlacementId other, FadeShape shape) implements Edit {
    @Override
    public String label() {
        return "Crossfade clips";
    }

    @Override
    public Composition applyTo(Composition before) {
        Placement first = Lists.placement(before, one);
        Placement second = Lists.placement(before, other);
        return first.start() <= second.start() ? cross(before, first, second) : cross(before, second, first);
    }

    private Composition cross(Composition before, Placement earlier, Placement later) {
        FrameRange overlap = earlier.range().intersection(later.range());
        if (overlap.isEmpty() || earlier.end() > later.end()) {
            throw new IllegalArgumentException("A crossfade needs a clip that ends within another; \"" + earlier.id()
                    + "\" and \"" + later.id() + "\" do not meet so");
        }
        Fade fade = new Fade(overlap.length(), shape);
        return before.withPlacement(earlier.id(), found -> found.withFades(found.fadeIn(), fade))
                .withPlacement(later.id(), found -> found.withFades(fade, found.fadeOut()));
    }
}
