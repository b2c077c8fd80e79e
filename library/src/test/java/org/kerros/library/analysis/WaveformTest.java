package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MediaHash;

class WaveformTest {
    private static final MediaHash MEDIA = new MediaHash("cd".repeat(32));

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private AudioBuffer ramp() {
        asked.incrementAndGet();
        AudioBuffer ramp = new AudioBuffer(1000, 1, 100_001);
        for (int i = 0; i < ramp.frames(); i++) {
            ramp.channel(0)[i] = i / 100_000f;
        }
        return ramp;
    }

    @Test
    void every_resolution_holds_the_lowest_the_highest_and_the_mean_power() {
        Waveform waveform = Waveform.of(ramp());

        for (double pixel : new double[] {256, 1024, 5000, 1e9}) {
            Waveform.Level level = waveform.level(pixel);
            int wide = level.framesPerPoint();
            assertThat((double) wide).isLessThanOrEqualTo(pixel);
            assertThat(level.points()).isEqualTo((100_001 + wide - 1) / wide);
            assertThat(level.min(0, 1)).isEqualTo(wide / 100_000f);
            assertThat(level.max(0, 1)).isEqualTo((2 * wide - 1) / 100_000f);
            assertThat(level.rms(0, 1)).isCloseTo(1.528f * wide / 100_000f, within(0.01f));
            assertThat(level.max(0, level.points() - 1)).isEqualTo(1);
        }
    }

    @Test
    void what_is_no_number_is_drawn_as_nothing() {
        Waveform waveform = Waveform.of(new AudioBuffer(8, new float[] {Float.NaN, 0.5f, Float.NEGATIVE_INFINITY}));

        assertThat(waveform.level(1).min(0, 0)).isZero();
        assertThat(waveform.level(1).max(0, 0)).isEqualTo(0.5f);
    }

    @Test
    void an_overview_is_made_once() {
        Waveform made = new WaveformCache(folder).of(MEDIA, this::ramp);

        Waveform read = new WaveformCache(folder).of(MEDIA, this::ramp);

        assertThat(asked).hasValue(1);
        assertThat(read.frames()).isEqualTo(made.frames());
        assertThat(read.level(4096).rms(0, 7)).isEqualTo(made.level(4096).rms(0, 7));
    }

    @Test
    void a_damaged_overview_is_made_again() throws IOException {
        new WaveformCache(folder).of(MEDIA, this::ramp);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2] ^= 1;

        for (byte[] damaged : List.of(whole, new byte[0], new byte[50])) {
            Files.write(file, damaged);
            int before = asked.get();

            assertThat(new WaveformCache(folder).of(MEDIA, this::ramp).frames()).isEqualTo(100_001);
            assertThat(asked).hasValue(before + 1);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_costs_only_time() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "not a folder");

        assertThat(new WaveformCache(blocked).of(MEDIA, this::ramp).frames()).isEqualTo(100_001);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
