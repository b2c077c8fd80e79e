package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.FrameRange;

/**
 * A stretch of a mix, or of one of its stems. A stretch from the middle begins with what still rings of what was before.
 */
final class MixSignal implements Signal {
    /** Fills a block from a frame of the mix on. */
    @FunctionalInterface
    interface Source {
        void read(float[][] block, int count, long position);
    }

    private final Source source;
    private final int rate;
    private final FrameRange range;
    private final long warmUpFrames;
    private long next = -1;

    MixSignal(Mix mix, FrameRange range, Source source) {
        this.source = source;
        this.rate = mix.rate();
        this.range = range;
        this.warmUpFrames = Math.min(range.start(), mix.tailFrames());
    }

    static MixSignal of(Mix mix, FrameRange range) {
        return new MixSignal(mix, range, mix.fastRendering()::renderInto);
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public long frames() {
        return range.length();
    }

    @Override
    public void read(float[][] block, int count, long position) {
        if (position != next) {
            warmUp(position);
        }
        source.read(block, count, range.start() + position);
        next = position + count;
        int inside = (int) Math.max(0, Math.min(count, range.length() - position));
        Arrays.fill(block[0], inside, count, 0);
        Arrays.fill(block[1], inside, count, 0);
    }

    private void warmUp(long position) {
        long from = Math.max(0, range.start() + position - warmUpFrames);
        float[][] unheard = new float[2][BLOCK_FRAMES];
        while (from < range.start() + position) {
            int count = (int) Math.min(BLOCK_FRAMES, range.start() + position - from);
            source.read(unheard, count, from);
            from += count;
        }
    }
}
