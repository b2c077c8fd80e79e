package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kerros.timeline.work.KerrosException;

class TakeFileTest {
    private static final int RATE = 1000;

    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("take.wav");
    }

    private static float[][] planar(AudioBuffer sound, int from, int to) {
        float[][] block = new float[sound.channels()][];
        for (int c = 0; c < block.length; c++) {
            block[c] = Arrays.copyOfRange(sound.channel(c), from, to);
        }
        return block;
    }

    private static AudioBuffer recorded(Path path) {
        return WavFile.read(path);
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void what_was_recorded_is_read_to_the_nearest_step(SampleFormat format) {
        AudioBuffer noise = Fixtures.noise(RATE, 2, 4567);

        try (TakeFile take = TakeFile.create(path(), RATE, 2, format)) {
            take.write(planar(noise, 0, 2000), 2000);
            take.write(planar(noise, 2000, 4567), 2567);
        }

        double step = format.isFloat() ? 0 : Math.pow(2, 1 - format.bits());
        assertThat(Fixtures.difference(noise, recorded(path()))).isLessThanOrEqualTo(step / 2 + 1e-9);
    }

    @Test
    void at_any_moment_it_is_a_whole_file_that_lacks_less_than_a_second() {
        AudioBuffer noise = Fixtures.noise(RATE, 1, 10_000);
        TakeFile take = TakeFile.create(path(), RATE, 1, SampleFormat.PCM_24);

        for (int frame = 0; frame < 10_000; frame += 100) {
            take.write(planar(noise, frame, frame + 100), 100);
            if (frame >= RATE) {
                assertThat(recorded(path()).frames()).isGreaterThan(frame + 100 - RATE);
            }
        }
        take.close();
    }

    @Test
    void repaired_it_has_all_that_reached_the_disk() throws IOException {
        AudioBuffer noise = Fixtures.noise(RATE, 2, 3700);
        TakeFile take = TakeFile.create(path(), RATE, 2, SampleFormat.PCM_16);
        take.write(planar(noise, 0, 3000), 3000);
        take.write(planar(noise, 3000, 3700), 700);
        Path cutOff = folder.resolve("cut-off.wav");
        Files.copy(path(), cutOff);
        Files.write(cutOff, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        take.close();

        assertThat(TakeFile.repair(cutOff)).isEqualTo(3700);

        assertThat(Files.readAllBytes(cutOff)).isEqualTo(Files.readAllBytes(path()));
    }

    @Test
    void a_file_that_was_cut_off_before_any_sound_holds_nothing() throws IOException {
        TakeFile.create(path(), RATE, 1, SampleFormat.PCM_16).close();
        Path empty = folder.resolve("empty.wav");
        Files.createFile(empty);

        assertThat(TakeFile.holdsSound(path())).isFalse();
        assertThat(TakeFile.holdsSound(empty)).isFalse();
        assertThatThrownBy(() -> TakeFile.repair(empty))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("holds no recording");
    }

    @Test
    void a_full_disk_is_told_and_what_was_recorded_before_is_whole() throws IOException {
        AudioBuffer noise = Fixtures.noise(RATE, 1, 10_000);
        FileChannel file = FileChannel.open(path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        TakeFile take = new TakeFile(path(), new SmallDisk(file, 9_000), RATE, 1, SampleFormat.PCM_16);
        take.write(planar(noise, 0, 4000), 4000);

        assertThatThrownBy(() -> take.write(planar(noise, 4000, 8000), 4000))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("No space left on device");
        take.close();

        assertThat(recorded(path()).frames()).isEqualTo(4000);
    }

    /** A file that cannot grow beyond a size. */
    private static final class SmallDisk implements SeekableByteChannel {
        private final FileChannel file;
        private final long most;

        SmallDisk(FileChannel file, long most) {
            this.file = file;
            this.most = most;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (file.position() >= most) {
                throw new IOException("No space left on device");
            }
            int room = (int) Math.min(bytes.remaining(), most - file.position());
            ByteBuffer part = bytes.slice().limit(room);
            int written = file.write(part);
            bytes.position(bytes.position() + written);
            return written;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long place) throws IOException {
            file.position(place);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
