package org.kerros.render;

/**
 * What a thread needs to work out one chunk. Everything is worked out for chunks of {@link #FRAMES} frames that begin at
 * whole multiples of that, so a sample is the same whatever the block it was asked for in.
 */
final class Scratch {
    static final int FRAMES = 256;

    /** 0, 1, 2 …: multiplying by this vectorises, counting does not. */
    static final float[] COUNT = count();

    final float[] sound = new float[FRAMES];
    final float[] other = new float[FRAMES];
    final float[] gain = new float[FRAMES];
    final float[] leftGain = new float[FRAMES];
    final float[] rightGain = new float[FRAMES];

    private static final ThreadLocal<Scratch> OWN = ThreadLocal.withInitial(Scratch::new);

    private Scratch() {}

    static Scratch ofThisThread() {
        return OWN.get();
    }

    private static float[] count() {
        float[] count = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            count[i] = i;
        }
        return count;
    }
}
