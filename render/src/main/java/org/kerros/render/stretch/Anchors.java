package org.kerros.render.stretch;

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

    private final Anchor[] anchors;

    Anchors(List<Integer> attacks, int sourceFrames, int resultFrames, double ratio) {
        this.anchors = new Anchor[attacks.size() + 2];
        anchors[0] = new Anchor(0, 0);
        for (int i = 0; i < attacks.size(); i++) {
            anchors[i + 1] = new Anchor(attacks.get(i), Math.round(attacks.get(i) * ratio));
        }
        anchors[anchors.length - 1] = new Anchor(sourceFrames, resultFrames);
    }

    /** The one nearest to a frame of the result; of two, an attack rather than an end. */
    Anchor nearest(long frame) {
        Anchor nearest = anchors[0];
        for (Anchor anchor : anchors) {
            if (Math.abs(anchor.result() - frame) <= Math.abs(nearest.result() - frame)) {
                nearest = anchor;
            }
        }
        return nearest;
    }

    /** The last one not after a frame of the result. */
    Anchor before(long frame) {
        Anchor before = anchors[0];
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
        return anchors[anchors.length - 1];
    }
}
