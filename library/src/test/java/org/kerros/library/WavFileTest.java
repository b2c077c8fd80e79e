package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class WavFileTest {
    @TempDir
    Path folder;

    private Path wav() {
        return folder.resolve("sound.wav");
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void what_was_written_is_read_to_the_nearest_step(SampleFormat format) {
        AudioBuffer noise = Fixtures.noise(48_000, 3, 4567);

        WavFile.write(wav(), noise, format);

        double step = format.isFloat() ? 0 : Math.pow(2, 1 - format.bits());
        assertThat(Fixtures.difference(noise, WavFile.read(wav()))).isLessThanOrEqualTo(step / 2 + 1e-9);
    }

    @Test
    void whole_number_formats_clip_at_full_scale_and_take_NaN_for_silence() {
        WavFile.write(wav(), new AudioBuffer(8000, new float[] {2, -2, Float.NaN, 1, -1}), SampleFormat.PCM_16);

        assertThat(WavFile.read(wav()).channel(0)).containsExactly(32767 / 32768f, -1, 0, 32767 / 32768f, -1);
    }

    @Test
    void floating_point_is_kept_as_it_is() {
        float[] odd = {2, -3.5f, Float.NaN, 1e-30f, Float.NEGATIVE_INFINITY};

        WavFile.write(wav(), new AudioBuffer(8000, odd), SampleFormat.FLOAT_32);

        assertThat(WavFile.read(wav()).channel(0)).containsExactly(odd);
    }

    @Test
    void dither_makes_a_level_below_one_step_audible_and_is_repeatable() throws IOException {
        float[] faint = new float[100_000];
        Arrays.fill(faint, 0.25f / 32768);

        write(faint, 7, wav());
        write(faint, 7, folder.resolve("again.wav"));

        float[] read = WavFile.read(wav()).channel(0);
        double mean = 0;
        double power = 0;
        for (float sample : read) {
            mean += sample * 32768.0 / read.length;
            power += Math.pow(sample * 32768.0 - 0.25, 2) / read.length;
        }
        assertThat(mean).isBetween(0.24, 0.26);
        // Triangular dither of two steps and rounding: 1/6 + 1/12 of a step squared, whatever the signal.
        assertThat(power).isBetween(0.245, 0.255);
        assertThat(wav()).hasSameBinaryContentAs(folder.resolve("again.wav"));
    }

    private static void write(float[] samples, long seed, Path file) {
        try (WavWriter writer = new WavWriter(file, 48_000, 1, SampleFormat.PCM_16, new SplittableRandom(seed))) {
            writer.write(new float[][] {samples}, samples.length);
            writer.finish();
        }
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void frames_written_out_of_order_make_the_same_file(SampleFormat format) {
        AudioBuffer noise = Fixtures.noise(44_100, 3, 40_001);
        WavFile.write(wav(), noise, format);
        Path pieces = folder.resolve("pieces.wav");

        try (WavWriter writer = new WavWriter(pieces, 44_100, 3, format, null)) {
            for (int start : new int[] {30_000, 0, 15_000}) {
                float[][] piece = new float[3][];
                for (int c = 0; c < 3; c++) {
                    piece[c] = Arrays.copyOfRange(noise.channel(c), start, Math.min(start + 15_000, noise.frames()));
                }
                writer.writeAt(start, piece, piece[0].length);
            }
            writer.finish();
        }

        assertThat(pieces).hasSameBinaryContentAs(wav());
    }

    @Test
    void a_writer_that_is_not_finished_leaves_nothing() throws IOException {
        try (WavWriter writer = new WavWriter(wav(), 48_000, 1, SampleFormat.PCM_16, null)) {
            writer.write(new float[1][100], 100);
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_over_the_limit_of_RIFF_becomes_RF64() throws IOException {
        AudioBuffer noise = Fixtures.noise(44_100, 2, 1000);
        try (WavWriter writer = new WavWriter(wav(), 44_100, 2, SampleFormat.PCM_24, null, 4000)) {
            writer.write(new float[][] {noise.channel(0), noise.channel(1)}, 1000);
            writer.finish();
        }

        assertThat(Files.readAllBytes(wav())).startsWith("RF64".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(WavFile.read(wav()).frames()).isEqualTo(1000);
    }

    @Test
    void a_file_cut_off_says_how_much_is_missing() throws IOException {
        WavFile.write(wav(), Fixtures.noise(1000, 1, 4000), SampleFormat.PCM_16);
        byte[] whole = Files.readAllBytes(wav());
        Files.write(wav(), Arrays.copyOf(whole, whole.length - 5000));

        assertRefused("is cut off: it says it lasts 4.000 s, but only 1.500 s are there");
    }

    @Test
    void sizes_that_lie_are_bounded_by_the_file() throws IOException {
        ByteBuffer riff = riff(44);
        format(riff, 1, 1, 8000, 2, 16);
        id(riff, "LIST").putInt(0x7fffffff);

        Files.write(wav(), riff.array());

        assertRefused("is a WAV file without sound");
    }

    @Test
    void nonsense_is_refused_in_one_sentence() throws IOException {
        assertRefusedWithFormat(1, 0, 8000, 2, 16, "says it has 0 channels");
        assertRefusedWithFormat(1, 1, 0, 2, 16, "says it has a rate of 0.00000 Hz");
        assertRefusedWithFormat(1, 1, 2_000_000_000, 2, 16, "says it has a rate of");
        assertRefusedWithFormat(1, 2, 8000, 0, 16, "says that 2 channels take 0 bytes a frame");
        assertRefusedWithFormat(85, 1, 8000, 1, 0, "holds samples of a kind Kerros does not read (WAV format 85");
        assertRefusedWithFormat(1, 1, 8000, 8, 64, "holds samples of a kind Kerros does not read (WAV format 1, 64");
    }

    private void assertRefusedWithFormat(int tag, int channels, int rate, int align, int bits, String why)
            throws IOException {
        ByteBuffer riff = riff(60);
        format(riff, tag, channels, rate, align, bits);
        id(riff, "data").putInt(16);
        Files.write(wav(), riff.array());
        assertRefused(why);
    }

    @Test
    void empty_and_foreign_files_are_refused() throws IOException {
        Files.write(wav(), new byte[0]);
        assertRefused("is empty");

        Files.writeString(wav(), "Dear diary, today I recorded nothing at all.");
        assertRefused("is not a WAV file");

        Files.write(wav(), riff(12).array());
        assertRefused("is a WAV file without a format description");

        ByteBuffer silent = riff(44);
        format(silent, 1, 1, 8000, 2, 16);
        id(silent, "data").putInt(0);
        Files.write(wav(), silent.array());
        assertRefused("holds no sound");
    }

    @Test
    void chunks_of_odd_length_and_unknown_kind_are_passed_over() throws IOException {
        ByteBuffer riff = riff(12 + 8 + 4 + 24 + 8 + 4);
        id(riff, "odd ").putInt(3).put(new byte[4]);
        format(riff, 1, 1, 8000, 2, 16);
        id(riff, "data").putInt(4).putShort((short) 16384).putShort((short) -32768);
        Files.write(wav(), riff.array());

        assertThat(WavFile.read(wav()).channel(0)).containsExactly(0.5f, -1);
    }

    @Test
    void sound_from_a_pipe_ends_with_the_file() throws IOException {
        ByteBuffer riff = riff(12 + 24 + 8 + 4);
        format(riff, 1, 1, 8000, 2, 16);
        id(riff, "data").putInt(-1).putShort((short) 16384).putShort((short) -32768);
        Files.write(wav(), riff.array());

        assertThat(WavFile.read(wav()).frames()).isEqualTo(2);
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> WavFile.read(wav())).isInstanceOfSatisfying(KerrosException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(Problem.UNUSABLE_INPUT);
            assertThat(refused.wrong()).startsWith("\"sound.wav\" " + why);
        });
    }

    private static ByteBuffer riff(int length) {
        ByteBuffer riff = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        id(riff, "RIFF").putInt(length - 8);
        return id(riff, "WAVE");
    }

    private static void format(ByteBuffer riff, int tag, int channels, int rate, int align, int bits) {
        id(riff, "fmt ").putInt(16).putShort((short) tag).putShort((short) channels);
        riff.putInt(rate).putInt(rate * align).putShort((short) align).putShort((short) bits);
    }

    private static ByteBuffer id(ByteBuffer riff, String id) {
        return riff.put(id.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
