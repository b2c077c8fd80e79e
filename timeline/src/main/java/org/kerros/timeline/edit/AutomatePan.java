package org.kerros.timeline.edit;

import org.kerros.timeline.Automation;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Replaces the pan automation of a track. */
public record AutomatePan(TrackId track, Automation automation) implements Edit {
    @Override
    public String label() {
        return "Automate pan";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.withPanAutomation(automation));
    }
}
