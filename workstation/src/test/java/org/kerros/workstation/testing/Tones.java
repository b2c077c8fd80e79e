package org.kerros.workstation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;

/** Files of sound for tests. */
public final class Tones {
    private Tones() {}

    /** A decaying tone. */
    public static AudioBuffer tone(int rate, double hz, double seconds) {
        float[] samples = new float[(int) Math.round(rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / rate;
            samples[i] = (float) (0.5 * Math.exp(-time) * Math.sin(2 * Math.PI * hz * time));
        }
        return new AudioBuffer(rate, samples);
    }

    /** A WAV file, 16-bit mono, with a decaying tone. */
    public static Path wav(Path file, int rate, double hz, double seconds) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        WavFile.write(file, tone(rate, hz, seconds), SampleFormat.PCM_16);
        return file;
    }
}
