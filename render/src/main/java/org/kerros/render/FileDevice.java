package org.kerros.render;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavWriter;

/** A device that keeps what is played in a WAV file of 32-bit floats, as fast as it comes. */
public final class FileDevice implements AudioDevice {
    private final Path file;
    private @Nullable WavWriter writer;

    public FileDevice(Path file) {
        this.file = file;
    }

    /** The file has the first rate it is opened at. */
    @Override
    public void open(int rate) {
        if (writer == null) {
            writer = new WavWriter(file, rate, 2, SampleFormat.FLOAT_32, null);
        }
    }

    @Override
    public void write(float[][] stereo, int frames) {
        if (writer != null) {
            writer.write(stereo, frames);
        }
    }

    @Override
    public void pause() {}

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    /** Completes the file. */
    @Override
    public void close() {
        if (writer != null) {
            writer.finish();
            writer.close();
        }
    }
}
