package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Progress;

class PlayerTest {
    private static final int RATE = 48000;

    /** Remembers what it was given. */
    private static class Ear implements AudioDevice {
        final List<Float> heard = new ArrayList<>();
        final List<Integer> rates = new ArrayList<>();
        final CountDownLatch closed = new CountDownLatch(1);
        final CountDownLatch rested = new CountDownLatch(1);

        @Override
        public void open(int rate) {
            rates.add(rate);
        }

        @Override
        public void write(float[][] stereo, int frames) {
            for (int i = 0; i < frames; i++) {
                heard.add(stereo[0][i]);
            }
        }

        @Override
        public void pause() {
            rested.countDown();
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** A sound whose sample n is n / 10 000 on both sides. */
    private static Mix counting(int frames) {
        AudioBuffer sound = new AudioBuffer(RATE, 2, frames);
        for (int i = 0; i < frames; i++) {
            sound.channel(0)[i] = i / 10_000f;
            sound.channel(1)[i] = i / 10_000f;
        }
        return Mix.of(sound);
    }

    @Test
    void it_plays_to_the_end_and_stops_there() throws InterruptedException {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(2000));

        player.play();

        assertThat(ear.rested.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.position()).isEqualTo(2000);
        assertThat(ear.heard).hasSize(2048);
        assertThat(ear.heard.get(1999)).isCloseTo(0.1999f, within(1e-6f));
        assertThat(ear.heard.get(2000)).isZero();
        player.close();
        assertThat(ear.closed.getCount()).isZero();
    }

    /** Sets playing without the thread, so that a test says when each block is played. */
    private static void begin(Player player) {
        player.begin(Wishes.NEVER);
    }

    private static void playBlocks(Player player, int count) {
        for (int i = 0; i < count; i++) {
            player.playBlock();
        }
    }

    /** The largest kink in what was heard: how far a sample is from the straight line through its two neighbours. */
    private static double largestKinkDb(List<Float> heard) {
        double largest = 0;
        for (int i = 1; i < heard.size() - 1; i++) {
            largest = Math.max(largest, Math.abs(heard.get(i - 1) - 2 * heard.get(i) + heard.get(i + 1)) / 2);
        }
        return 20 * Math.log10(largest + 1e-12);
    }

    @Test
    void a_loop_is_exact_to_the_frame_over_a_hundred_rounds() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));
        player.loop(new FrameRange(100, 151));
        begin(player);

        playBlocks(player, 1 + 100 * 151 / Player.BLOCK_FRAMES);

        for (int i = 0; i < ear.heard.size(); i++) {
            int expected = i < 100 ? i : 100 + (i - 100) % 151;
            assertThat(ear.heard.get(i)).isCloseTo(expected / 10_000f, within(1e-6f));
        }
    }

    @Test
    void nothing_clicks_when_playing_stops_and_begins_elsewhere() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(Mix.of(Sounds.constant(1, RATE, 2, 100_000)));
        player.seek(5000);

        begin(player);
        playBlocks(player, 3);
        player.stop();
        playBlocks(player, 3);
        begin(player);
        playBlocks(player, 3);
        player.seek(70_000);
        playBlocks(player, 3);
        player.stop();
        playBlocks(player, 2);

        assertThat(ear.heard).contains(1f).contains(0f);
        assertThat(largestKinkDb(ear.heard)).isLessThan(-60);
        assertThat(ear.heard.get(ear.heard.size() - 1)).isZero();
    }

    @Test
    void what_begins_at_the_beginning_is_heard_as_it_is() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(Mix.of(Sounds.constant(0.5f, RATE, 2, 1000)));

        begin(player);
        playBlocks(player, 1);

        assertThat(ear.heard.get(0)).isEqualTo(0.5f);
    }

    @Test
    void a_new_mix_comes_up_while_the_old_one_goes() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(Mix.of(Sounds.constant(0.25f, RATE, 2, 10_000)));
        begin(player);
        playBlocks(player, 2);

        player.show(Mix.of(Sounds.constant(0.75f, RATE, 2, 10_000)));
        playBlocks(player, 2);

        assertThat(ear.heard.get(511)).isEqualTo(0.25f);
        assertThat(ear.heard.get(512 + RATE / 200)).isEqualTo(0.75f);
        assertThat(largestKinkDb(ear.heard.subList(1, 1024))).isLessThan(-60);
        assertThat(player.position()).isEqualTo(1024);
    }

    @Test
    void switching_a_loop_on_and_off_changes_nothing_that_is_heard_before_its_end() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));
        begin(player);

        playBlocks(player, 1);
        player.loop(new FrameRange(0, 2000));
        playBlocks(player, 1);
        player.loop(null);
        playBlocks(player, 2);

        for (int i = 0; i < ear.heard.size(); i++) {
            assertThat(ear.heard.get(i)).isCloseTo(i / 10_000f, within(1e-6f));
        }
    }

    @Test
    void a_mix_at_another_rate_opens_the_device_again_and_plays_on() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));
        begin(player);
        playBlocks(player, 1);

        player.show(Mix.of(Sounds.constant(0.75f, 44100, 2, 3000)));
        playBlocks(player, 2);

        assertThat(ear.rates).containsExactly(RATE, 44100);
        assertThat(player.position()).isEqualTo(768);
        assertThat(ear.heard.get(767)).isEqualTo(0.75f);
    }

    @Test
    void seeking_is_seen_at_once_and_heard_after_a_short_fade() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(9000));
        begin(player);
        playBlocks(player, 1);

        player.seek(5000);

        assertThat(player.position()).isEqualTo(5000);
        playBlocks(player, 3);
        int fade = (int) (RATE * 0.004);
        int heardAt = 256 + 2 * fade + 10;
        assertThat(ear.heard.get(heardAt)).isCloseTo((5000 + fade + 10) / 10_000f, within(1e-6f));
    }

    @Test
    void a_range_is_played_once_and_fades_out_where_it_ends() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(Mix.of(Sounds.constant(0.5f, RATE, 2, 10_000)));
        player.loop(new FrameRange(0, 3000));

        player.seek(2000);
        player.begin(4000);
        playBlocks(player, 10);

        assertThat(player.isPlaying()).isFalse();
        assertThat(player.position()).isEqualTo(4000);
        assertThat(ear.heard.get(1000)).isEqualTo(0.5f);
        assertThat(ear.heard.get(1999)).isLessThan(0.001f);
        assertThat(ear.heard.subList(2000, 2560)).containsOnly(0f);
        assertThat(largestKinkDb(ear.heard)).isLessThan(-60);
    }

    @Test
    void at_half_speed_a_tone_is_an_octave_lower_and_at_double_an_octave_higher() {
        for (double speed : new double[] {0.25, 0.5, 2, 4}) {
            Ear ear = new Ear();
            Player player = new Player(ear);
            player.show(Mix.of(Sounds.sine(500, RATE, 2)));
            player.speed(speed);
            begin(player);

            playBlocks(player, 40);

            double residual = 0;
            List<Float> steady = ear.heard.subList(2000, 10_000);
            for (int i = 0; i < steady.size(); i++) {
                // Where the piece is heard that many frames after its beginning, by the speed alone.
                double time = (2000 + i) * speed / RATE;
                double expected = 0.5 * Math.cos(Math.PI / 4) * Math.sin(2 * Math.PI * 500 * time);
                residual = Math.max(residual, Math.abs(steady.get(i) - expected));
            }
            assertThat(20 * Math.log10(residual)).as("at " + speed).isLessThan(-50);
        }
    }

    @Test
    void what_would_fold_back_at_four_times_the_speed_is_not_heard() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(Mix.of(Sounds.sine(10_000, RATE, 2)));
        player.speed(4);
        begin(player);

        playBlocks(player, 40);

        double loudest = ear.heard.subList(1000, 5000).stream()
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        assertThat(20 * Math.log10(loudest)).isLessThan(-50);
    }

    @Test
    void scrubbing_lets_a_place_be_heard_for_as_long_as_it_is_held() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        AudioBuffer sound = new AudioBuffer(RATE, 2, 200_000);
        java.util.Arrays.fill(sound.channel(0), 90_000, 110_000, 0.5f);
        player.show(Mix.of(sound));

        player.scrubHere(100_000);
        playBlocks(player, 100);
        float held = ear.heard.get(20_000);
        player.scrubHere(180_000);
        playBlocks(player, 100);
        float moved = ear.heard.get(45_000);
        player.endScrub();
        playBlocks(player, 2);

        assertThat(held).isCloseTo(0.5f, within(0.001f));
        assertThat(moved).isCloseTo(0, within(0.001f));
        assertThat(player.isPlaying()).isFalse();
        assertThat(largestKinkDb(ear.heard)).isLessThan(-60);
    }

    @Test
    void meters_hold_the_peaks_since_they_were_last_taken() {
        Player player = new Player(new Ear());
        player.show(counting(3000));
        begin(player);

        playBlocks(player, 4);

        assertThat(player.meters().takeTrack(0)).isCloseTo(0.1023f, within(1e-6f));
        assertThat(player.meters().takeLeft()).isCloseTo(0.1023f, within(1e-6f));
        assertThat(player.meters().takeRight()).isCloseTo(0.1023f, within(1e-6f));
        assertThat(player.meters().takeLeft()).isZero();
    }

    @Test
    void the_audio_loop_allocates_nothing() {
        Player player = new Player(new Ear() {
            @Override
            public void write(float[][] stereo, int frames) {}
        });
        MixBuilder builder = new MixBuilder(Pieces.ofNoise(RATE, 30_000));
        Mix mix = builder.build(Pieces.drawn(2, RATE, 30_000, 8, 8), Progress.none());
        Mix other = builder.build(Pieces.drawn(3, RATE, 30_000, 8, 8), Progress.none());
        List<Runnable> deeds = List.of(
                () -> player.loop(null),
                () -> player.seek(700),
                () -> player.show(other),
                () -> player.speed(1.7),
                () -> player.speed(1),
                () -> player.show(mix),
                () -> player.stop(),
                () -> player.scrubHere(900),
                player::endScrub,
                () -> player.begin(Wishes.NEVER),
                () -> player.loop(new FrameRange(100, 7777)));
        player.show(mix);
        begin(player);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long allocated = 0;

        // The first round is for classes that are loaded when they are first wanted.
        for (int round = 0; round < 3; round++) {
            allocated = 0;
            for (Runnable deed : deeds) {
                deed.run();
                long before = threads.getThreadAllocatedBytes(self);
                playBlocks(player, 50);
                allocated += threads.getThreadAllocatedBytes(self) - before;
            }
        }

        assertThat(allocated).isZero();
    }

    @Test
    @Timeout(60)
    void a_device_that_goes_away_is_told_and_nothing_is_lost() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        Ear ear = new Ear() {
            private int blocks;

            @Override
            public void write(float[][] stereo, int frames) {
                blocks++;
                if (blocks == 5) {
                    gone.countDown();
                    throw new IllegalStateException("the driver has crashed");
                }
            }
        };
        Player player = new Player(ear);
        player.show(counting(10 * RATE));

        player.play();

        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        while (player.problem().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(player.problem()).contains("the sound output went away");
        assertThat(player.isPlaying()).isTrue();
        while (player.position() < 5000) {
            Thread.onSpinWait();
        }
        player.stop();
        player.close();
        assertThat(player.position()).isGreaterThanOrEqualTo(5000);
        assertThat(ear.closed.getCount()).isZero();
    }

    @Test
    void what_is_played_to_a_file_is_the_mix(@TempDir Path folder) {
        Path file = folder.resolve("played.wav");
        Player player = new Player(new FileDevice(file));
        player.show(counting(1500));
        begin(player);

        playBlocks(player, 6);
        player.close();

        assertThat(WavFile.read(file).channel(0)[1499]).isCloseTo(0.1499f, within(1e-6f));
    }

    @Test
    void a_silent_device_keeps_time() {
        SilentDevice device = new SilentDevice();
        float[][] block = new float[2][512];
        device.open(RATE);

        long begin = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            device.write(block, 512);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;

        // 20 blocks last 0.213 s, of which 0.05 s may be ahead.
        assertThat(seconds).isGreaterThan(0.16);
    }

    @Test
    void without_a_sound_output_playing_goes_on_and_says_why() {
        JavaSoundDevice device = new JavaSoundDevice(AudioChoice.usual());
        float[][] block = new float[2][512];

        device.open(RATE);
        device.write(block, 512);
        device.pause();

        device.problem()
                .ifPresent(reason -> assertThat(reason).contains("sound output").doesNotContain("Exception"));
        device.close();
    }
}
