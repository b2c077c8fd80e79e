package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.edit.TrimPlacement;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Moves one edge of a placement, as far as its clip has sound. */
final class TrimDrag implements Drag {
    private final Placement placement;
    private final long clipFrames;
    private final boolean atStart;
    private final int rate;
    private final Snapper snapper;

    /**
     * Begins to trim.
     *
     * @param clipFrames how long the clip lasts at the composition's rate
     */
    TrimDrag(Placement placement, long clipFrames, boolean atStart, int rate, Snapper snapper) {
        this.placement = placement;
        this.clipFrames = Math.max(clipFrames, placement.source().end());
        this.atStart = atStart;
        this.rate = rate;
        this.snapper = snapper;
    }

    @Override
    public Preview at(Pointer pointer) {
        OptionalLong snapped = pointer.noSnap() ? OptionalLong.empty() : snapper.near(pointer.frame());
        long edge = limited(snapped.orElse(pointer.frame()));
        if (edge == (atStart ? placement.start() : placement.end())) {
            return Preview.nothing("");
        }
        OptionalLong line = snapped.isPresent() && snapped.getAsLong() == edge ? snapped : OptionalLong.empty();
        TrimPlacement edit = trimmedTo(placement, atStart, edge);
        return Preview.of(
                edit,
                line,
                Texts.of("drag.trim", Say.length((double) edit.source().length() / rate)));
    }

    private long limited(long edge) {
        FrameRange source = placement.source();
        long first = atStart ? Math.max(0, placement.start() - source.start()) : placement.start() + 1;
        long last = atStart ? placement.end() - 1 : placement.end() + clipFrames - source.end();
        return Math.max(first, Math.min(last, edge));
    }

    /** The edit that moves one edge of a placement to a frame of the composition. */
    static TrimPlacement trimmedTo(Placement placement, boolean atStart, long edge) {
        FrameRange source = placement.source();
        if (atStart) {
            FrameRange kept = FrameRange.between(source.start() + edge - placement.start(), source.end());
            return new TrimPlacement(placement.id(), kept, edge);
        }
        FrameRange kept = FrameRange.between(source.start(), source.start() + edge - placement.start());
        return new TrimPlacement(placement.id(), kept, placement.start());
    }
}
