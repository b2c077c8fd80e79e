package org.kerros.library;

/**
 * Writes sound to a file block by block. {@link #finish} puts the file in its place; closed without that, by an error
 * or because the work was cancelled, nothing remains.
 */
public interface SoundWriter extends AutoCloseable {
    /** Appends the first {@code count} frames of a planar block. */
    void write(float[][] planar, int count);

    /** Completes the file and puts it in its place. */
    void finish();

    @Override
    void close();
}
