package org.kerros.render.grains;

/** Reads a sound at places between its samples. Confined to one thread. */
interface GrainReader {
    /**
     * Reads frames {@code first … first + count − 1} of a grain to {@code out[at …]}. What a frame is does not depend on
     * which others are read with it.
     *
     * @param position where frame 0 of the grain lies in the samples
     * @param ratio samples to a frame; negative reads backwards
     */
    void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at);
}
