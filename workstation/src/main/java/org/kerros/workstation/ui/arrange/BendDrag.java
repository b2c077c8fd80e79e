package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Curve;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Bends the line between two points: it follows the pointer up and down. */
final class BendDrag implements Drag {
    private static final double PIXELS = 90;

    private final LaneSpot spot;
    private final Automation before;
    private final int segment;
    private final int beganY;

    BendDrag(LaneSpot spot, Automation before, int segment, int beganY) {
        this.spot = spot;
        this.before = before;
        this.segment = segment;
        this.beganY = beganY;
    }

    @Override
    public Preview at(Pointer pointer) {
        Point from = before.points().get(segment);
        Point to = before.points().get(segment + 1);
        double old = from.curve().hold() ? 0 : from.curve().bend();
        // A bend above 0 starts slowly: the line hangs below the straight one where it rises, above where it falls.
        double sign = spot.y(to.value()) <= spot.y(from.value()) ? 1 : -1;
        double bend = Read.limited(old + sign * (pointer.y() - beganY) / PIXELS, -1, 1);
        Curve curve = Math.abs(bend) < 0.03 ? Curve.LINE : Curve.bent(Math.round(bend * 100) / 100.0);
        String says = Texts.of("drag.bend", Say.number(curve.bend(), 2));
        if (curve.equals(from.curve())) {
            return Preview.nothing(says);
        }
        return Preview.of(
                new Automate(spot.strip(), spot.target(), Points.curved(before, segment, curve)),
                OptionalLong.empty(),
                says);
    }
}
