package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.workstation.ui.words.Say;

/** What stretching makes of a placement: the same part of the clip, in other frames. */
public final class Stretching {
    private static final double AS_IT_IS = 1e-4;

    private Stretching() {}

    /** A stretch so many times as long as it was, within what is possible. */
    public static Stretch scaled(Stretch old, double factor) {
        double ratio = Math.max(Stretch.MIN_RATIO, Math.min(Stretch.MAX_RATIO, old.ratio() * factor));
        return new Stretch(Math.abs(ratio - 1) < AS_IT_IS ? 1 : ratio, old.semitones(), old.method());
    }

    /**
     * Where the part that is heard lies in the newly stretched sound.
     *
     * @param oldRatio of what is heard now
     * @param clipFrames how long the clip lasts as it is
     */
    public static FrameRange source(Placement placement, double oldRatio, Stretch next, long clipFrames) {
        double factor = next.ratio() / oldRatio;
        long all = Math.max(1, next.framesOf(clipFrames));
        long start = Math.max(0, Math.min(all - 1, Math.round(placement.source().start() * factor)));
        long length = Math.max(1, Math.min(all - start, Math.round(placement.length() * factor)));
        return new FrameRange(start, length);
    }

    /** The ratio as people read it: "× 1.5". */
    public static String ratio(Stretch stretch) {
        return "×\u2009" + Say.brief(Math.round(stretch.ratio() * 1000) / 1000.0);
    }
}
