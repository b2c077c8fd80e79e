package org.kerros.workstation.ui.arrange;

import java.util.Set;
import org.kerros.timeline.Composition;
import org.kerros.timeline.PlacementId;
import org.kerros.workstation.studio.Value;

/** Whether and to what positions snap, as set in the transport bar. */
public final class Snapping {
    /** Closer than so many pixels, a position snaps. */
    private static final int REACH_PIXELS = 8;

    private static final int GRID_PIXELS = 64;

    private final Value<Boolean> on = new Value<>(true);
    private final Value<SnapKind> kind = new Value<>(SnapKind.EDGES);

    public Value<Boolean> on() {
        return on;
    }

    public Value<SnapKind> kind() {
        return kind;
    }

    Snapper snapper(Composition composition, Set<PlacementId> moving, long playhead, TimeScale scale) {
        if (!on.get()) {
            return Snapper.none();
        }
        long reach = scale.frames(REACH_PIXELS);
        return kind.get() == SnapKind.EDGES
                ? Snapper.toEdges(composition, moving, playhead, reach)
                : Snapper.toGrid(gridFrames(composition, scale), playhead, reach);
    }

    /** Frames between the lines that positions snap to, or that a nudge moves by. */
    double gridFrames(Composition composition, TimeScale scale) {
        if (kind.get() == SnapKind.BEATS) {
            return composition.tempo().framesPerBeat(composition.rate());
        }
        double step = Ruler.step(scale.framesPerPixel(), composition.rate(), GRID_PIXELS);
        return step / Ruler.parts(step) * composition.rate();
    }
}
