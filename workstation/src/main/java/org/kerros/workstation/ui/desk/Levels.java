package org.kerros.workstation.ui.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Sound.Loudness;

/**
 * How loud everything was since it was last asked. Taken once at the pace of the screen and handed to all who show it:
 * asking begins anew.
 */
public record Levels(Loudness master, Map<TrackId, Loudness> tracks) {
    public Levels {
        tracks = Map.copyOf(tracks);
    }

    public static Levels take(Desk desk) {
        Map<TrackId, Loudness> tracks = new LinkedHashMap<>();
        for (Track track : desk.piece().composition().get().tracks()) {
            tracks.put(track.id(), desk.sound().track(track.id()));
        }
        return new Levels(desk.sound().master(), tracks);
    }

    /** The level of a track, or of the master. */
    public Loudness of(TrackId track) {
        return track.isMaster() ? master : tracks.getOrDefault(track, Loudness.SILENCE);
    }
}
