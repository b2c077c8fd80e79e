package org.kerros.render;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/**
 * Knows which frame of the piece is heard at this moment: one that was handed to the device a little earlier. Written by
 * the audio thread, read by any.
 */
final class Heard {
    private static final int BLOCKS = 1024;
    private static final double NANOS_A_SECOND = 1e9;

    private final LongSupplier clock;
    private final AtomicLongArray starts = new AtomicLongArray(BLOCKS);
    private volatile long first;
    private final AtomicLong written = new AtomicLong();
    private volatile long nanos;
    private volatile int queued;
    private volatile int rate = 48_000;

    /** @param clock nanoseconds, such as {@link System#nanoTime} */
    Heard(LongSupplier clock) {
        this.clock = clock;
    }

    /** What comes next has nothing to do with what came before. */
    void begin() {
        first = written.get();
    }

    /**
     * A block was handed over.
     *
     * @param start the frame of the piece it began with
     * @param queuedFrames how many frames, with this block, are yet to be heard
     */
    void wrote(long start, int queuedFrames, int framesPerSecond) {
        starts.set((int) (written.get() % BLOCKS), start);
        queued = queuedFrames;
        rate = framesPerSecond;
        nanos = clock.getAsLong();
        written.incrementAndGet();
    }

    /**
     * The frame being heard.
     *
     * @param next the frame that will be filled in next, beyond which nothing is heard
     */
    long frame(long next) {
        long blocks = written.get();
        if (blocks == first) {
            return next;
        }
        double since = (clock.getAsLong() - nanos) / NANOS_A_SECOND * rate;
        double heard =
                Math.min((double) blocks * Player.BLOCK_FRAMES, blocks * (double) Player.BLOCK_FRAMES - queued + since);
        long block = Math.max(first, (long) heard / Player.BLOCK_FRAMES);
        if (block >= blocks) {
            return next;
        }
        if (block < blocks - BLOCKS) {
            return starts.get((int) ((blocks - 1) % BLOCKS));
        }
        long inside = Math.max(0, (long) heard - block * Player.BLOCK_FRAMES);
        return starts.get((int) (block % BLOCKS)) + inside;
    }
}
