package org.kerros.render;

/** Looks through a sound for what a mixer must know of it: how loud it gets, and how many samples are no numbers. */
final class Survey {
    static final int BLOCK_FRAMES = 1 << 16;

    private float peak;
    private long bad;

    void add(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            float magnitude = Math.abs(samples[i]);
            if (magnitude <= Float.MAX_VALUE) {
                peak = Math.max(peak, magnitude);
            } else {
                bad++;
            }
        }
    }

    float peak() {
        return peak;
    }

    long bad() {
        return bad;
    }
}
