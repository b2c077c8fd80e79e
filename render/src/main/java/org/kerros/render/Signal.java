package org.kerros.render;

/** Stereo sound that can be read anywhere, in blocks of any size. */
interface Signal {
    int BLOCK_FRAMES = 8192;

    int rate();

    long frames();

    /** Fills the first frames of a block from a position of 0 or later; beyond the end there is silence. */
    void read(float[][] block, int count, long position);

    /** This signal at another rate. */
    default Signal at(int newRate) {
        return newRate == rate() ? this : new ResampledSignal(this, newRate);
    }

    /** This signal, louder or softer. */
    default Signal times(float factor) {
        return factor == 1 ? this : new ScaledSignal(this, factor);
    }

    /** Hands on all of it in order, in blocks. */
    default void forEachBlock(Reader reader) {
        float[][] block = new float[2][BLOCK_FRAMES];
        for (long position = 0; position < frames(); position += BLOCK_FRAMES) {
            int count = (int) Math.min(BLOCK_FRAMES, frames() - position);
            read(block, count, position);
            reader.accept(position, block, count);
        }
    }

    /** Takes what {@link #forEachBlock} reads. */
    interface Reader {
        /** Takes the first frames of a block, which is used again for the next. */
        void accept(long position, float[][] block, int count);
    }
}
