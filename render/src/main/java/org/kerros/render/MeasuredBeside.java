package org.kerros.render;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * Measures blocks on another core while the caller makes and writes the next ones. Blocks are measured one after the other,
 * in the order they came, so the figures are those of measuring at once.
 */
final class MeasuredBeside {
    /** Blocks that may wait: enough for the two sides not to wait for each other at every one. */
    private static final int AHEAD = 6;

    private final Measured measured;
    private final float[][][] blocks = new float[AHEAD][2][Signal.BLOCK_FRAMES];
    private final CompletableFuture<?>[] free = new CompletableFuture<?>[AHEAD];
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private int next;

    MeasuredBeside(Measured measured) {
        this.measured = measured;
        Arrays.fill(free, last);
    }

    /** Takes a copy of the first frames of a block; waits only where too many are not measured yet. */
    void add(float[][] block, int count) {
        free[next].join();
        float[][] copy = blocks[next];
        System.arraycopy(block[0], 0, copy[0], 0, count);
        System.arraycopy(block[1], 0, copy[1], 0, count);
        last = last.thenRunAsync(() -> measured.add(copy, count));
        free[next] = last;
        next = (next + 1) % AHEAD;
    }

    /** What was measured, once all is. */
    Measured finished() {
        last.join();
        return measured;
    }
}
