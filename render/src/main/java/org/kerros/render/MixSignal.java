package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.FrameRange;

/** A stretch of a mix, or of one of its tracks. */
record MixSignal(Mix mix, int track, FrameRange range) implements Signal {
    static final int ALL = -1;

    @Override
    public int rate() {
        return mix.rate();
    }

    @Override
    public long frames() {
        return range.length();
    }

    @Override
    public void read(float[][] block, int count, long position) {
        if (track == ALL) {
            mix.renderInto(block, count, range.start() + position);
        } else {
            mix.renderTrackInto(track, block, count, range.start() + position);
        }
        int inside = (int) Math.max(0, Math.min(count, range.length() - position));
        Arrays.fill(block[0], inside, count, 0);
        Arrays.fill(block[1], inside, count, 0);
    }
}
