package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.timeline.work.Progress;

class FlacFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PCM_16, 1, 44100, 1",
        "PCM_16, 2, 48000, 4096",
        "PCM_16, 2, 48000, 20000",
        "PCM_24, 2, 44100, 9001",
        "PCM_24, 1, 16000, 12345",
        "PCM_24, 6, 96000, 5000",
        "PCM_16, 1, 11025, 17"
    })
    void what_was_written_is_read_exactly(SampleFormat format, int channels, int rate, int frames) {
        AudioBuffer noise = Fixtures.noise(rate, channels, frames);
        Path flac = folder.resolve("sound.flac");
        Path wav = folder.resolve("sound.wav");

        FlacFile.write(flac, noise, format, null);
        WavFile.write(wav, noise, format);

        ImportedFile read = Importers.read(flac, Progress.none());
        assertThat(read.encoding()).isEqualTo("FLAC, " + format.words());
        assertThat(Fixtures.difference(WavFile.read(wav), (AudioBuffer) read.material()))
                .isZero();
    }

    @Test
    void no_thread_is_started() {
        FlacFile.write(folder.resolve("sound.flac"), Fixtures.noise(48_000, 2, 50_000), SampleFormat.PCM_24, null);

        assertThat(Thread.getAllStackTraces().values())
                .flatMap(Arrays::asList)
                .noneMatch(frame -> frame.getClassName().contains("javaflacencoder"));
    }
}
