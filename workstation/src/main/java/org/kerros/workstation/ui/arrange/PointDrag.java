package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Moves a point of automation in time and value, as far as its neighbours let it. */
final class PointDrag implements Drag {
    private final LaneSpot spot;
    private final Automation before;
    private final int index;
    private final int rate;
    private final Snapper snapper;
    private final boolean fresh;

    /**
     * Begins to move a point.
     *
     * @param before the automation with the point in it
     * @param fresh whether the point is new, so that letting go where it was is an edit, too
     */
    PointDrag(LaneSpot spot, Automation before, int index, int rate, Snapper snapper, boolean fresh) {
        this.spot = spot;
        this.before = before;
        this.index = index;
        this.rate = rate;
        this.snapper = snapper;
        this.fresh = fresh;
    }

    @Override
    public Preview at(Pointer pointer) {
        Point old = before.points().get(index);
        OptionalLong snapped =
                pointer.noSnap() || pointer.keepTime() ? OptionalLong.empty() : snapper.near(pointer.frame());
        long frame = pointer.keepTime() ? old.frame() : snapped.orElse(pointer.frame());
        Automation after = Points.moved(before, index, frame, spot.value(pointer.y()));
        Point moved = after.points().get(index);
        String says = Texts.of(
                "drag.point",
                spot.dial().name(),
                spot.dial().say(moved.value()),
                Say.moment((double) moved.frame() / rate));
        if (!fresh && after.equals(before)) {
            return Preview.nothing(says);
        }
        OptionalLong line =
                snapped.isPresent() && snapped.getAsLong() == moved.frame() ? snapped : OptionalLong.empty();
        return Preview.of(new Automate(spot.strip(), spot.target(), after), line, says);
    }
}
