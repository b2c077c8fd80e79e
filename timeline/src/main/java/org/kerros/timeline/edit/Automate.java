package org.kerros.timeline.edit;

import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Replaces how something on a track or the master moves over time; no points: it moves no more. */
public record Automate(TrackId track, AutomationTarget target, Automation automation) implements Edit {
    @Override
    public String label() {
        return "Automate";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withStrip(track, found -> found.automated(target, automation));
    }
}
