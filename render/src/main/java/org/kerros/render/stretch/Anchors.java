package org.kerros.render.stretch;

import java.util.ArrayList;
import java.util.List;

/** What must lie exactly where it belongs: the beginning, each attack, the end. */
final class Anchors {
    /**
     * One of them.
     *
     * @param source its frame in the source
     * @param result its frame in the result
     */
    record Anchor(long source, long result) {}

    private final List<Anchor> anchors;

    /**
     * Anchors for a sound and what becomes of it.
     *
     * @param apart attacks that come to lie nearer than this to an end, in frames of the result, belong to the end
     */
    Anchors(List<Integer> attacks, int sourceFrames, int resultFrames, double ratio, int apart) {
        List<Anchor> found = new ArrayList<>();
        found.add(new Anchor(0, 0));
        for (int attack : attacks) {
            long place = Math.round(attack * ratio);
            if (place >= apart && resultFrames - place >= apart) {
                found.add(new Anchor(attack, place));
            }
        }
        found.add(new Anchor(sourceFrames, resultFrames));
        this.anchors = found;
    }

    /** The one nearest to a frame of the result; of two, an attack rather than an end. */
    Anchor nearest(long frame) {
        Anchor nearest = anchors.get(0);
        for (Anchor anchor : anchors) {
            if (Math.abs(anchor.result() - frame) <= Math.abs(nearest.result() - frame)) {
                nearest = anchor;
            }
        }
        return nearest;
    }

    /** The last one not after a frame of the result. */
    Anchor before(long frame) {
        Anchor before = anchors.get(0);
        for (Anchor anchor : anchors) {
            if (anchor.result() <= frame) {
                before = anchor;
            }
        }
        return before;
    }

    /** The first one after a frame of the result, or the end. */
    Anchor after(long frame) {
        for (Anchor anchor : anchors) {
            if (anchor.result() > frame) {
                return anchor;
            }
        }
        return anchors.get(anchors.size() - 1);
    }
}
