package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.timeline.work.Progress;

class FlacFileTest {
    @TempDir
    Path folder;

    @Test
    void a_tone_takes_less_room_than_as_wav() throws IOException {
        AudioBuffer tone = new AudioBuffer(44_100, 2, 44_100);
        for (int i = 0; i < tone.frames(); i++) {
            tone.channel(0)[i] = (float) (0.5 * Math.sin(i * 0.03));
            tone.channel(1)[i] = (float) (0.4 * Math.sin(i * 0.03));
        }

        FlacFile.write(folder.resolve("tone.flac"), tone, SampleFormat.PCM_16, null);

        assertThat(Files.size(folder.resolve("tone.flac"))).isLessThan(2L * 2 * tone.frames() / 2);
    }

    /** A full-scale square of odd periods: the largest jumps there are, also in the difference of the channels. */
    @Test
    void the_largest_jumps_survive() {
        AudioBuffer square = new AudioBuffer(48_000, 2, 10_000);
        for (int i = 0; i < square.frames(); i++) {
            square.channel(0)[i] = i / 7 % 2 == 0 ? 1 : -1;
            square.channel(1)[i] = i / 3 % 2 == 0 ? -1 : 1;
        }
        Path flac = folder.resolve("square.flac");
        Path wav = folder.resolve("square.wav");

        FlacFile.write(flac, square, SampleFormat.PCM_24, null);
        WavFile.write(wav, square, SampleFormat.PCM_24);

        AudioBuffer read = (AudioBuffer) Importers.read(flac, Progress.none()).material();
        assertThat(Fixtures.difference(WavFile.read(wav), read)).isZero();
    }

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
}
