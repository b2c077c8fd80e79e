package org.kerros.render;

import java.util.Optional;
import org.kerros.library.AudioBuffer;

/** A sound that is short enough to be held as it is. */
record SoundInMemory(AudioBuffer audio, float peak, Optional<String> flaw) implements Sound {
    @Override
    public int channels() {
        return audio.channels();
    }

    @Override
    public long frames() {
        return audio.frames();
    }

    @Override
    public void read(int channel, long frame, float[] to, int at, int count) {
        System.arraycopy(audio.channel(channel), (int) frame, to, at, count);
    }
}
