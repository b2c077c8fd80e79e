package org.kerros.render;

import java.util.Optional;
import org.kerros.library.AudioBuffer;

/**
 * A clip's sound made ready for a mix: at its rate, numbers only, at most two channels.
 *
 * @param peak the largest magnitude in it
 * @param flaw what is wrong with the clip
 */
record Sound(AudioBuffer audio, float peak, Optional<String> flaw) {
    static Sound of(AudioBuffer audio, Optional<String> flaw) {
        return new Sound(audio, audio.peak(), flaw);
    }

    static Sound missing(int rate, String flaw) {
        return new Sound(new AudioBuffer(rate, 1, 0), 0, Optional.of(flaw));
    }

    boolean isMono() {
        return audio.channels() == 1;
    }

    int frames() {
        return audio.frames();
    }

    float[] left() {
        return audio.channel(0);
    }

    /** For mono the left channel. */
    float[] right() {
        return audio.channel(audio.channels() - 1);
    }
}
