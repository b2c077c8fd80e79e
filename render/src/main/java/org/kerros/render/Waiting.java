package org.kerros.render;

/** Waiting for threads to end. */
final class Waiting {
    private Waiting() {}

    static void until(Thread ended) {
        try {
            ended.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody is interrupted here", e);
        }
    }
}
