package org.kerros.workstation.ui.arrange;

import java.util.Optional;
import org.kerros.timeline.Placement;

/**
 * What is under the pointer.
 *
 * @param placement empty over bare lanes
 */
public record Hit(Part part, Optional<Placement> placement) {
    /** The parts of a placement that do different things. */
    public enum Part {
        START_EDGE,
        END_EDGE,
        FADE_IN,
        FADE_OUT,
        CLIP,
        LANE
    }

    static final Hit NOTHING = new Hit(Part.LANE, Optional.empty());
}
