package org.kerros.workstation.ui.mix;

import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.TrackId;

/** Shows how something moves over time, to be drawn. */
@FunctionalInterface
public interface Automating {
    void automate(TrackId strip, AutomationTarget target);
}
