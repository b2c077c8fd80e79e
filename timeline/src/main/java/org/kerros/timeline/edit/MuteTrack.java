package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;

/** Mutes a track, or lets it be heard again. */
public record MuteTrack(TrackId track, boolean mute) implements Edit {
    @Override
    public String label() {
        return mute ? "Mute track" : "Unmute track";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTrack(track, found -> found.muted(mute));
    }
}
