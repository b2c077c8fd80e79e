package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import org.kerros.timeline.Automation;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Draws automation as the pointer goes. */
final class FreehandDrag implements Drag {
    private final LaneSpot spot;
    private final Automation before;
    private final int rate;
    private final Freehand line;

    FreehandDrag(LaneSpot spot, Automation before, int rate, TimeScale scale) {
        this.spot = spot;
        this.before = before;
        this.rate = rate;
        this.line = new Freehand(spot, scale);
    }

    @Override
    public Preview at(Pointer pointer) {
        double value = spot.value(pointer.y());
        line.to(pointer.frame(), value);
        String says = Texts.of(
                "drag.draw", spot.dial().name(), spot.dial().say(value), Say.moment((double) pointer.frame() / rate));
        return Preview.of(
                new Automate(spot.strip(), spot.target(), Points.drawnOver(before, line.points())),
                OptionalLong.empty(),
                says);
    }
}
