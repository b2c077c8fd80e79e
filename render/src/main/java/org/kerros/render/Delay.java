package org.kerros.render;

import java.util.Arrays;

/** Holds a channel back by a number of frames. */
final class Delay {
    private final float[] ring;
    private int at;

    Delay(int frames) {
        ring = new float[frames];
    }

    int frames() {
        return ring.length;
    }

    /** Puts a chunk in and takes out, in its place, what went in so many frames earlier. */
    void process(float[] chunk) {
        if (ring.length == 0) {
            return;
        }
        for (int i = 0; i < Scratch.FRAMES; i++) {
            float out = ring[at];
            ring[at] = chunk[i];
            chunk[i] = out;
            at = at + 1 == ring.length ? 0 : at + 1;
        }
    }

    void reset() {
        Arrays.fill(ring, 0);
    }
}
