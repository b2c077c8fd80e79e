package org.kerros.render;

import java.util.Arrays;
import java.util.List;
import org.kerros.timeline.Strip;
import org.kerros.timeline.TrackId;

/**
 * A strip made ready to be heard: what it sums, what that passes. Immutable.
 *
 * @param track whose strip it is, or {@link TrackId#MASTER}
 * @param placed in order of start
 * @param latestEnds by when all up to a place in that order have ended
 * @param mono whether all of it is one channel, up to the pan
 * @param tapped whether something takes its sound before the fader
 * @param arrival how many frames late sound arrives at its inserts
 * @param departure how many frames late sound leaves them
 */
record StripMix(
        TrackId track,
        Placed[] placed,
        long[] latestEnds,
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
                track, placed, latestEnds, feeds, List.of(), new Fader(Strip.PLAIN, false), false, false, arrival, arrival);
    }

    static long[] latestEnds(Placed[] placed) {
        long[] ends = new long[placed.length];
        long latest = 0;
        for (int i = 0; i < placed.length; i++) {
            latest = Math.max(latest, placed[i].end());
            ends[i] = latest;
        }
        return ends;
    }

    /** Whether what it plays may come out larger than sound can be. */
    boolean mayOverflow() {
        double sum = Arrays.stream(placed).mapToDouble(Placed::ceiling).sum();
        return !inserts.isEmpty() || !feeds.isEmpty() || !(fader.highest() * sum <= Vectors.HIGHEST / 1000);
    }

    /** How many placements begin before a frame. */
    int countStartingBefore(long frame) {
        int low = 0;
        int high = placed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed[middle].start() >= frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first of those placements that may still sound at a frame. */
    int firstSounding(int count, long frame) {
        int first = count;
        while (first > 0 && latestEnds[first - 1] > frame) {
            first--;
        }
        return first;
    }
}
