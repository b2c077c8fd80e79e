package org.kerros.render;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets one thread look at what another plays: a ring the audio thread writes and a reader empties at leisure. Neither
 * waits for the other. What the reader is too late for is lost, and counted.
 */
public final class SoundTap {
    /** About a second and a half at 48 kHz; a power of two. */
    static final int FRAMES = 1 << 16;

    private static final int MASK = FRAMES - 1;

    /** Takes in the first frames of a stereo block. */
    @FunctionalInterface
    public interface Reader {
        void take(float[][] stereo, int count);
    }

    private final float[] left = new float[FRAMES];
    private final float[] right = new float[FRAMES];
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final float[][] part = new float[2][4096];

    /** Takes the first frames of a block in, unless they do not fit. On the audio thread: no lock, no allocation. */
    void write(float[][] stereo, int count) {
        long at = written.get();
        if (at + count - read.get() > FRAMES) {
            lost.addAndGet(count);
            return;
        }
        copyIn(stereo[0], left, (int) at & MASK, count);
        copyIn(stereo[1], right, (int) at & MASK, count);
        written.lazySet(at + count);
    }

    private static void copyIn(float[] block, float[] ring, int at, int count) {
        int first = Math.min(count, FRAMES - at);
        System.arraycopy(block, 0, ring, at, first);
        System.arraycopy(block, first, ring, 0, count - first);
    }

    /** Hands over all there is since the last time, in order. By one thread at a time. */
    public void drain(Reader reader) {
        long end = written.get();
        long at = read.get();
        while (at < end) {
            int count = (int) Math.min(part[0].length, end - at);
            copyOut(left, part[0], (int) at & MASK, count);
            copyOut(right, part[1], (int) at & MASK, count);
            reader.take(part, count);
            at += count;
            read.lazySet(at);
        }
    }

    private static void copyOut(float[] ring, float[] block, int at, int count) {
        int first = Math.min(count, FRAMES - at);
        System.arraycopy(ring, at, block, 0, first);
        System.arraycopy(ring, 0, block, first, count - first);
    }

    /** How many frames nobody looked at in time. */
    public long lostFrames() {
        return lost.get();
    }
}
