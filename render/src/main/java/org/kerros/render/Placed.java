package org.kerros.render;

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

    /** One for a rendering of its own, where rendering needs memory; otherwise this. */
    default Placed forRendering() {
        return this;
    }
}
