package org.kerros.library;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes whole sounds as FLAC. */
public final class FlacFile {
    private FlacFile() {}

    /**
     * Writes sound with 16 or 24 bits.
     *
     * @param dither seeded, or null for plain rounding
     */
    public static void write(Path file, AudioBuffer audio, SampleFormat format, @Nullable RandomGenerator dither) {
        float[][] planar = new float[audio.channels()][];
        for (int c = 0; c < planar.length; c++) {
            planar[c] = audio.channel(c);
        }
        try (FlacWriter writer = new FlacWriter(file, audio.rate(), planar.length, format, dither)) {
            writer.write(planar, audio.frames());
            writer.finish();
        }
    }
}
