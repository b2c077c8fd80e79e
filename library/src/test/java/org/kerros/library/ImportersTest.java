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

/** The files come from sox, ffmpeg, flac, lame and oggenc; what they should hold, from the same programs. */
class ImportersTest {
    private static final double ONE_STEP_OF_16_BITS = 1.0 / 32768;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "source.flac, source.wav, 'FLAC, 16-bit', 0",
        "source24.flac, source24.wav, 'FLAC, 24-bit', 0",
        "source24.aiff, source24.wav, 'AIFF, 24-bit', 0",
        "source32.aiff, source24.wav, 'AIFF, 32-bit', 0",
        "source16.aiff, source24.wav, 'AIFF, 16-bit', 1",
        "source8.aiff, source24.wav, 'AIFF, 8-bit', 256",
        "sowt.aifc, source24.wav, 'AIFF, 16-bit', 1",
        "float32.aifc, source24.wav, 'AIFF, 32-bit float', 0",
        "float64.aifc, source24.wav, 'AIFF, 64-bit float', 0",
        "rf64.wav, source24.wav, 'WAV, 24-bit', 0",
        "float64.wav, source24.wav, 'WAV, 64-bit float', 0",
        "source32.wav, source24.wav, 'WAV, 32-bit', 0",
        "source8.wav, source24.wav, 'WAV, 8-bit', 256",
        "source.ogg, ogg-decoded.wav, 'Ogg Vorbis', 2",
        "source.mp3, mp3-decoded.wav, 'MP3', 2"
    })
    void a_file_sounds_as_other_programs_say(String name, String reference, String encoding, double steps) {
        ImportedFile imported = Importers.read(Fixtures.file(name), Progress.none());

        assertThat(imported.encoding()).isEqualTo(encoding);
        assertThat(imported.embedded()).isEmpty();
        assertThat(Fixtures.difference((AudioBuffer) imported.material(), WavFile.read(Fixtures.file(reference))))
                .isLessThanOrEqualTo(steps * ONE_STEP_OF_16_BITS);
    }

    @Test
    void content_decides_and_not_the_name() throws IOException {
        Path mislabelled = Files.copy(Fixtures.file("source.flac"), folder.resolve("take.wav"));

        assertThat(Importers.read(mislabelled, Progress.none()).encoding()).isEqualTo("FLAC, 16-bit");
    }
}
