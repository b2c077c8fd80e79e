package org.kerros.render;

import java.util.List;
import org.kerros.timeline.Strip;
import org.kerros.timeline.TrackId;

/**
 * A strip made ready to be heard: what it sums, what that passes. Immutable.
 *
 * @param track whose strip it is, or {@link TrackId#MASTER}
 * @param lane what is placed on it
 * @param feeds the strips it sums
 * @param mono whether all of it is one channel, up to the pan
 * @param tapped whether something takes its sound before the fader
 * @param arrival how many frames late sound arrives at its inserts
 * @param departure how many frames late sound leaves them
 */
record StripMix(
        TrackId track,
        Lane lane,
        List<Feed> feeds,
        List<InsertMix> inserts,
        Fader fader,
        boolean mono,
        boolean tapped,
        int arrival,
        int departure) {
    StripMix {
        feeds = List.copyOf(feeds);
        inserts = List.copyOf(inserts);
    }

    /** The sum alone, without effects and fader. */
    StripMix plain() {
        return new StripMix(
                track, lane, feeds, List.of(), new Fader(Strip.PLAIN, false), false, false, arrival, arrival);
    }

    /** Whether what it plays may come out larger than sound can be. */
    boolean mayOverflow() {
        return !inserts.isEmpty() || !feeds.isEmpty() || !(fader.highest() * lane.ceiling() <= Vectors.HIGHEST / 1000);
    }
}
