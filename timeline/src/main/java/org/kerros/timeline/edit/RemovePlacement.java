package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.PlacementId;

/** Takes a placement off its track; the clip stays in the library. */
public record RemovePlacement(PlacementId placement) implements Edit {
    @Override
    public String label() {
        return "Delete clip from track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(Lists.trackOf(before, placement), found -> found.without(placement));
    }
}
