package org.kerros.render;

import java.util.Optional;
import org.kerros.library.AudioBuffer;

/**
 * A clip's sound made ready for a mix: at its rate, numbers only, at most two channels. Read by any number of threads at
 * once, from anywhere to anywhere.
 */
interface Sound {
    /** A whole sound in memory. */
    static Sound of(AudioBuffer audio, Optional<String> flaw) {
        return new SoundInMemory(audio, audio.peak(), flaw);
    }

    /** Nothing, in place of a sound that cannot be had. */
    static Sound missing(int rate, String flaw) {
        return new SoundInMemory(new AudioBuffer(rate, 1, 0), 0, Optional.of(flaw));
    }

    /** 1 or 2. */
    int channels();

    long frames();

    /** A magnitude none of its samples exceeds; infinite where nobody knows. */
    float peak();

    /** What is wrong with the clip, for a person. */
    Optional<String> flaw();

    /**
     * Copies frames {@code frame … frame + count − 1} of a channel to {@code to[at …]}, all of which lie within the
     * sound. Neither allocates nor locks; on the audio thread it never waits for a disk either, but gives silence for
     * what is not there in time.
     */
    void read(int channel, long frame, float[] to, int at, int count);

    /** Whether it is read from a disk while it is heard. */
    default boolean isStreamed() {
        return false;
    }

    /** Makes sure that frames are in memory when they are wanted soon; may wait for the disk. */
    default void fetch(long frame, int count) {}

    /** All of it in memory. */
    default AudioBuffer whole(int rate) {
        AudioBuffer whole = new AudioBuffer(rate, channels(), Math.toIntExact(frames()));
        for (int channel = 0; channel < channels(); channel++) {
            read(channel, 0, whole.channel(channel), 0, whole.frames());
        }
        return whole;
    }

    default boolean isMono() {
        return channels() == 1;
    }
}
