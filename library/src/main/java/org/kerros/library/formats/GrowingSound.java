package org.kerros.library.formats;

import java.nio.file.Path;
import java.util.Arrays;
import org.kerros.library.AudioBuffer;
import org.kerros.library.FileProblems;
import org.kerros.library.SoundLimits;

/** Sound whose length is not known before it ends. */
final class GrowingSound {
    private static final int FIRST_ROOM = 1 << 16;

    private final Path file;
    private final int rate;
    private final float[][] channels;
    private int frames;

    GrowingSound(Path file, int rate, int channels) {
        this.file = file;
        this.rate = rate;
        this.channels = new float[channels][FIRST_ROOM];
    }

    int frames() {
        return frames;
    }

    int channels() {
        return channels.length;
    }

    /** One channel with room for so many more frames, to be filled from {@link #frames} on. */
    float[] room(int channel, int more) {
        long wanted = (long) frames + more;
        if (wanted > channels[channel].length) {
            SoundLimits.requireRoom(file, wanted, channels.length);
            int length = (int) Math.min(Integer.MAX_VALUE - 16, Math.max(wanted, channels[channel].length * 2L));
            channels[channel] = Arrays.copyOf(channels[channel], length);
        }
        return channels[channel];
    }

    /** Says that so many frames were filled in every channel. */
    void grew(int more) {
        frames += more;
    }

    /** What has come, without some frames at either end. */
    AudioBuffer sound(int leadIn, int leadOut) {
        int start = Math.min(leadIn, frames);
        int end = Math.max(start, frames - leadOut);
        if (end == start) {
            throw FileProblems.unusable(file, "holds no sound", "copy or export it again");
        }
        float[][] exact = new float[channels.length][];
        for (int c = 0; c < exact.length; c++) {
            exact[c] = Arrays.copyOfRange(channels[c], start, end);
        }
        return new AudioBuffer(rate, exact);
    }
}
