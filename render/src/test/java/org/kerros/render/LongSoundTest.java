package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class LongSoundTest {
    private static final ClipId CLIP = new ClipId("c7");

    @TempDir
    Path folder;

    private SoundFile file(AudioBuffer sound, SampleFormat format) {
        Path wav = folder.resolve("sound.wav");
        WavFile.write(wav, sound, format);
        return new SoundFile(wav, new MediaHash("ab".repeat(32)), MediaFormat.of(sound), folder.resolve("cache"));
    }

    private static float[] read(Sound sound, int channel) {
        float[] samples = new float[(int) sound.frames()];
        // Odd pieces, as a mixer whose placements begin anywhere would ask for them.
        for (int at = 0; at < samples.length; at += 777) {
            sound.read(channel, at, samples, at, Math.min(777, samples.length - at));
        }
        return samples;
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void a_sound_read_from_its_file_is_the_sound_that_would_be_held(SampleFormat format) {
        SoundFile file = file(Sounds.noise(1, 48_000, 2, 100_003), format);

        Sound sound = LongSound.open(CLIP, file).at(48_000, Progress.none());

        AudioBuffer held = WavFile.read(file.wav());
        assertThat(sound.channels()).isEqualTo(2);
        assertThat(read(sound, 0)).isEqualTo(held.channel(0));
        assertThat(read(sound, 1)).isEqualTo(held.channel(1));
        assertThat(sound.peak()).isGreaterThanOrEqualTo(held.peak());
    }

    @Test
    void at_another_rate_it_is_what_resampling_the_whole_gives() {
        AudioBuffer noise = Sounds.noise(2, 44_100, 2, 200_001);
        SoundFile file = file(noise, SampleFormat.FLOAT_32);

        Sound sound = LongSound.open(CLIP, file).at(48_000, Progress.none());

        AudioBuffer whole = Resampler.resample(noise, 48_000, Progress.none());
        assertThat(sound.frames()).isEqualTo(whole.frames());
        double[] expected = new double[whole.frames()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = whole.channel(1)[i];
        }
        assertThat(Sounds.residualDb(read(sound, 1), expected)).isLessThan(-130);
    }

    @Test
    void a_copy_at_another_rate_is_made_once_and_whole() throws IOException {
        SoundFile file = file(Sounds.noise(3, 16_000, 1, 50_000), SampleFormat.PCM_16);
        LongSound.open(CLIP, file).at(48_000, Progress.none());
        List<Path> copies = filesUnder(file.cacheFolder());

        byte[] first = Files.readAllBytes(copies.get(0));
        Files.delete(file.wav());
        WavFile.write(file.wav(), Sounds.noise(4, 16_000, 1, 50_000), SampleFormat.PCM_16);
        LongSound.open(CLIP, file).at(48_000, Progress.none());

        assertThat(filesUnder(file.cacheFolder())).isEqualTo(copies).hasSize(1);
        assertThat(Files.readAllBytes(copies.get(0))).isEqualTo(first);
    }

    @Test
    void a_copy_that_was_cut_off_is_made_again() throws IOException {
        SoundFile file = file(Sounds.noise(3, 16_000, 1, 50_000), SampleFormat.PCM_16);
        Sound sound = LongSound.open(CLIP, file).at(48_000, Progress.none());
        float[] expected = read(sound, 0);
        Path copy = filesUnder(file.cacheFolder()).get(0);

        byte[] damaged = java.util.Arrays.copyOf(Files.readAllBytes(copy), 1000);
        Files.delete(copy);
        Files.write(copy, damaged);

        assertThat(read(LongSound.open(CLIP, file).at(48_000, Progress.none()), 0))
                .isEqualTo(expected);
    }

    @Test
    void a_cache_that_cannot_be_written_is_told_and_leaves_nothing() throws IOException {
        SoundFile file = file(Sounds.noise(3, 16_000, 1, 5_000), SampleFormat.PCM_16);
        Files.createDirectories(file.cacheFolder());
        Files.writeString(file.cacheFolder().resolve("sound"), "in the way");

        assertThatThrownBy(() -> LongSound.open(CLIP, file).at(48_000, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("cannot be written");
        assertThat(filesUnder(file.cacheFolder())).hasSize(1);
    }

    @Test
    void samples_that_are_not_numbers_are_silence_and_told() {
        AudioBuffer noise = Sounds.noise(5, 48_000, 1, 5_000);
        noise.channel(0)[17] = Float.NaN;
        noise.channel(0)[4000] = Float.NEGATIVE_INFINITY;
        SoundFile file = file(noise, SampleFormat.FLOAT_32);

        Sound asItIs = LongSound.open(CLIP, file).at(48_000, Progress.none());
        Sound copied = LongSound.open(CLIP, file).at(96_000, Progress.none());

        assertThat(read(asItIs, 0)[17]).isZero();
        assertThat(read(asItIs, 0)[18]).isEqualTo(noise.channel(0)[18]);
        assertThat(asItIs.flaw()).contains("clip c7 has 2 samples that are not numbers");
        assertThat(copied.flaw()).contains("clip c7 has 2 samples that are not numbers");
        assertThat(asItIs.peak()).isLessThanOrEqualTo(0.5f);
    }

    @Test
    void of_six_channels_the_odd_ones_are_left_and_the_even_ones_right() {
        AudioBuffer six = Sounds.noise(6, 48_000, 6, 3_000);
        SoundFile file = file(six, SampleFormat.FLOAT_32);

        Sound sound = LongSound.open(CLIP, file).at(48_000, Progress.none());

        AudioBuffer stereo = Cleaning.atMostStereo(six);
        assertThat(sound.channels()).isEqualTo(2);
        assertThat(read(sound, 0)).isEqualTo(stereo.channel(0));
        assertThat(read(sound, 1)).isEqualTo(stereo.channel(1));
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
