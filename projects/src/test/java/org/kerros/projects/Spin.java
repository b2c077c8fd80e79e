package org.kerros.projects;

/** Waits a moment shorter than any scheduler's, so that a kill hits the program in the middle of something. */
final class Spin {
    private Spin() {}

    static void nanos(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
