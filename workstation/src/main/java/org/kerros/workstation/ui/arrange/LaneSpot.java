package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;

/**
 * A lane of automation as it stands on the screen.
 *
 * @param dial how its values are shown
 * @param top pixels
 * @param height pixels
 */
record LaneSpot(TrackId strip, AutomationTarget target, Dial dial, int top, int height) {
    private static final int MARGIN = 7;

    /** The height at which a value is drawn. */
    double y(double value) {
        return top + MARGIN + (height - 2 * MARGIN - 1) * (1 - dial.place(value));
    }

    /** The value at a height. */
    double value(double y) {
        return dial.value(1 - (y - top - MARGIN) / (height - 2.0 * MARGIN - 1));
    }

    Automation automation(Composition composition) {
        return composition.strip(strip).lanes().of(target);
    }

    /** What counts at a frame: automation, or where it rests without. */
    double valueAt(Composition composition, long frame) {
        Automation automation = automation(composition);
        return automation.isEmpty() ? Dials.resting(composition, strip, target) : automation.valueAt(frame);
    }
}
