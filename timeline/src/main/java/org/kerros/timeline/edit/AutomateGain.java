package org.kerros.timeline.edit;

import org.kerros.timeline.Automation;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Replaces the gain automation of a track, in dB. */
public record AutomateGain(TrackId track, Automation automation) implements Edit {
    @Override
    public String label() {
        return "Automate gain";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.withGainAutomation(automation));
    }
}
