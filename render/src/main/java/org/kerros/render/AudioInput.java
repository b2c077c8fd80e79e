package org.kerros.render;

import org.kerros.library.SampleFormat;

/** Where sound to be recorded comes from. Used by one thread. */
public interface AudioInput extends AutoCloseable {
    /** What it is called, for people and for the provenance of what is recorded. */
    String name();

    /**
     * Begins to listen.
     *
     * @param wantedRate the rate it is asked for; {@link #rate} says which it has
     * @throws org.kerros.timeline.work.KerrosException if there is no such input
     */
    void open(int wantedRate, int channels);

    int rate();

    /** The format that holds exactly what it gives. */
    SampleFormat format();

    /**
     * Waits for sound, but no longer than a fifth of a second.
     *
     * @return how many frames came, at most {@code frames} and perhaps none; −1 if the input has gone away
     */
    int read(float[][] planar, int frames);

    /** How many frames were lost since it was opened, because they were not read in time. */
    long lostFrames();

    /** How long ago what is read now sounded, as far as it is known. */
    int latencyFrames();

    @Override
    void close();
}
