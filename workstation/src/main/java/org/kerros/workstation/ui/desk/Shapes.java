package org.kerros.workstation.ui.desk;

import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Value;

/** The outlines of clips, got ready beside the event thread. */
public interface Shapes {
    /** The outline if it is at hand; asking for one that is not begins to make it. */
    Optional<Shape> of(ClipId clip);

    /** Counts up whenever an outline has become ready. */
    Value<Integer> ready();
}
