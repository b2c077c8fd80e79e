package org.kerros.render;

import org.kerros.timeline.FrameRange;

/** A placement made ready to be heard. */
interface Placed {
    long start();

    /** The frame after the last that sounds: where the placement ends, or what it plays does. */
    long end();

    boolean isMono();

    /** A magnitude it does not exceed; infinite where nobody knows. */
    double ceiling();

    /** Adds a chunk to a track of one channel; only a mono sound is asked for this. */
    void addTo(float[] mono, Scratch scratch, long chunk);

    /** Adds a chunk to a track of two channels. */
    void addTo(float[] left, float[] right, Scratch scratch, long chunk);

    /** Whether it is read from a disk while it is heard. */
    default boolean isStreamed() {
        return false;
    }

    /** Makes sure that what is heard of it in a range of frames of the piece is in memory; may wait for the disk. */
    default void fetch(FrameRange range) {}

    /** One for a rendering of its own, where rendering needs memory; otherwise this. */
    default Placed forRendering() {
        return this;
    }
}
