package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MappedSound;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.SampleFormat;
import org.kerros.library.TakeFile;
import org.kerros.render.testing.Pieces;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Progress;

/** A quarter of an hour in an eighth of the memory that two hours are allowed: most of the file is a hole on the disk. */
@Tag("slow")
@Timeout(300)
class LongMediaTest {
    private static final int RATE = 48_000;
    private static final long FRAMES = 15L * 60 * RATE;
    private static final long CLICK = FRAMES - 12_345;

    @TempDir
    Path folder;

    private Path wav() throws IOException {
        Path wav = folder.resolve("long.wav");
        TakeFile.create(wav, RATE, 2, SampleFormat.PCM_16).close();
        long start = Files.size(wav);
        try (RandomAccessFile file = new RandomAccessFile(wav.toFile(), "rw")) {
            file.seek(start + 4 * CLICK);
            file.write(new byte[] {0, 64, 0, 32});
            file.setLength(start + 4 * FRAMES);
        }
        assertThat(TakeFile.repair(wav)).isEqualTo(FRAMES);
        return wav;
    }

    /** Bounces and plays a long file, in a process with little memory. */
    static final class SmallProcess {
        private SmallProcess() {}

        public static void main(String[] arguments) {
            Path wav = Path.of(arguments[0]);
            int rate = Integer.parseInt(arguments[1]);
            MediaFormat format = MediaFormat.of(MappedSound.ofWav(wav));
            SoundFile file = new SoundFile(wav, new MediaHash("0".repeat(64)), format, wav.resolveSibling("cache"));
            Mix mix = new MixBuilder(source(file))
                    .build(Pieces.one(rate, "long", format.framesAt(rate)), Progress.none());
            Bounce.write(
                    mix, Bounce.Options.of(wav.resolveSibling("bounce.wav"), Bounce.Format.WAV16), Progress.none());
            play(mix, wav.resolveSibling("played.wav"));
        }

        private static SoundSource source(SoundFile file) {
            return new SoundSource() {
                @Override
                public AudioBuffer sound(ClipId clip) {
                    throw new IllegalStateException("Nobody should ask for all of it at once");
                }

                @Override
                public Optional<SoundFile> file(ClipId clip) {
                    return Optional.of(file);
                }
            };
        }

        private static void play(Mix mix, Path file) {
            Player player = new Player(new FileDevice(file));
            player.show(mix);
            player.play(new FrameRange(mix.frames() - 2L * mix.rate(), 2L * mix.rate()));
            while (player.isPlaying()) {
                Thread.onSpinWait();
            }
            player.close();
            if (player.dropOuts() > 0) {
                throw new IllegalStateException(player.dropOuts() + " drop-outs");
            }
        }
    }

    private void run(Path wav, int rate) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallProcess.class.getName(),
                        wav.toString(),
                        Integer.toString(rate))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static float at(MappedSound sound, int channel, long frame) {
        float[] sample = new float[1];
        sound.read(channel, frame, sample, 0, 1);
        return sample[0];
    }

    @Test
    void a_long_file_is_bounced_and_played_in_little_memory() throws IOException, InterruptedException {
        run(wav(), RATE);

        MappedSound bounced = MappedSound.ofWav(folder.resolve("bounce.wav"));
        assertThat(bounced.frames()).isEqualTo(FRAMES);
        assertThat(at(bounced, 0, CLICK)).isEqualTo(0.5f);
        assertThat(at(bounced, 1, CLICK)).isEqualTo(0.25f);
        MappedSound played = MappedSound.ofWav(folder.resolve("played.wav"));
        assertThat(at(played, 0, 2L * RATE - (FRAMES - CLICK))).isEqualTo(0.5f);
    }

    @Test
    void and_so_it_is_at_another_rate() throws IOException, InterruptedException {
        run(wav(), 44_100);

        MappedSound bounced = MappedSound.ofWav(folder.resolve("bounce.wav"));
        assertThat(bounced.frames()).isEqualTo(15L * 60 * 44_100);
        assertThat(at(bounced, 0, Math.round(CLICK * 44.1 / 48))).isGreaterThan(0.2f);
    }
}
