package org.kerros.render;

import java.util.Optional;

/**
 * Where a player's sound goes. All but {@link #problem}, {@link #dropOuts} and {@link #close} is called by the audio
 * thread alone.
 */
public interface AudioDevice extends AutoCloseable {
    /** Makes ready for stereo sound at a rate; called before the first block and whenever the rate changes. */
    void open(int rate);

    /** Takes the first frames of a block; returns when there is room for the next one, and thereby sets the pace. */
    void write(float[][] stereo, int frames);

    /** Nothing more will come for a while. */
    void pause();

    /** How many of the frames written are yet to be heard, as far as it knows. */
    default int queuedFrames() {
        return 0;
    }

    /** How often it ran out of sound since it was made. */
    default long dropOuts() {
        return 0;
    }

    /** Why nothing is heard, for a person, if so. */
    Optional<String> problem();

    @Override
    void close();
}
