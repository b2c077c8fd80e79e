package org.kerros.render.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/** Takes down what a synthesiser plays. */
final class Recording {
    private static final int BLOCK_FRAMES = 4096;
    private static final int FRAME_BYTES = 8;

    private final InputStream stream;
    private final Progress progress;
    private final byte[] bytes = new byte[BLOCK_FRAMES * FRAME_BYTES];
    private final FloatBuffer floats =
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();

    Recording(InputStream stream, Progress progress) {
        this.stream = stream;
        this.progress = progress;
    }

    void into(AudioBuffer sound) {
        for (int done = 0; done < sound.frames(); ) {
            progress.report((double) done / sound.frames(), "Playing notes");
            int count = Math.min(BLOCK_FRAMES, sound.frames() - done);
            read(count * FRAME_BYTES);
            for (int i = 0; i < count; i++) {
                sound.channel(0)[done + i] = floats.get(2 * i);
                sound.channel(1)[done + i] = floats.get(2 * i + 1);
            }
            done += count;
        }
    }

    private void read(int count) {
        try {
            if (stream.readNBytes(bytes, 0, count) < count) {
                throw new IllegalStateException("The synthesiser stopped playing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
