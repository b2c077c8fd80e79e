package org.kerros.render;

import org.kerros.timeline.TrackId;

/**
 * A way from one strip into another.
 *
 * @param source whose strip it comes from
 * @param from that strip by its place in the mix
 * @param preFader whether it is taken before the fader
 * @param gainDb its level
 * @param line what moves the level
 * @param delay frames it is held back, so that it meets what takes longer
 */
record Feed(TrackId source, int from, boolean preFader, double gainDb, Line line, int delay) {
    /** All of a strip, after its fader. */
    static Feed whole(TrackId source, int from) {
        return new Feed(source, from, false, 0, Line.NONE, 0);
    }

    Feed delayed(int newDelay) {
        return new Feed(source, from, preFader, gainDb, line, newDelay);
    }

    /** Whether it is the same way in another mix. */
    boolean continues(Feed other) {
        return source.equals(other.source) && preFader == other.preFader && delay == other.delay;
    }

    boolean isWhole() {
        return gainDb == 0 && line.isEmpty();
    }

    /** Puts a chunk at the feed's level. */
    void scale(float[] left, float[] right, float[] toLeft, float[] toRight, Scratch scratch, long frame) {
        if (line.isEmpty()) {
            float factor = (float) Gain.factor(gainDb);
            Vectors.scale(left, factor, toLeft);
            Vectors.scale(right, factor, toRight);
        } else {
            line.fillGain(scratch.gain, gainDb, frame);
            Vectors.scale(left, scratch.gain, toLeft);
            Vectors.scale(right, scratch.gain, toRight);
        }
    }
}
