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

    @Test
    void a_loop_jumps_back_at_the_very_frame() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));
        player.loop(new FrameRange(100, 150));
        player.seek(90);

        player.playBlock();
        player.playBlock();

        for (int i = 0; i < 1024; i++) {
            int expected = i < 10 ? 90 + i : 100 + (i - 10) % 150;
            assertThat(ear.heard.get(i)).isCloseTo(expected / 10_000f, within(1e-6f));
        }
        assertThat(player.position()).isEqualTo(100 + (1024 - 10) % 150);
    }

    @Test
    void a_new_mix_is_heard_from_the_next_block_on() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));
        player.playBlock();

        player.show(Mix.of(Sounds.constant(0.75f, 44100, 2, 3000)));
        player.playBlock();

        assertThat(ear.heard.get(511)).isCloseTo(0.0511f, within(1e-6f));
        assertThat(ear.heard.get(512)).isCloseTo(0.75f, within(1e-6f));
        assertThat(ear.rates).containsExactly(RATE, 44100);
        assertThat(player.position()).isEqualTo(1024);
    }

    @Test
    void seeking_is_seen_at_once_and_heard_in_the_next_block() {
        Ear ear = new Ear();
        Player player = new Player(ear);
        player.show(counting(3000));

        player.seek(1234);

        assertThat(player.position()).isEqualTo(1234);
        player.playBlock();
        assertThat(ear.heard.get(0)).isCloseTo(0.1234f, within(1e-6f));
    }

    @Test
    void meters_hold_the_peaks_since_they_were_last_taken() {
        Player player = new Player(new Ear());
        player.show(counting(3000));

        player.playBlock();
        player.playBlock();

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
        player.show(new MixBuilder(Pieces.ofNoise(RATE, 30_000))
                .build(Pieces.drawn(2, RATE, 30_000, 8, 8), Progress.none()));
        player.loop(new FrameRange(100, 7777));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        player.playBlock();
        threads.getThreadAllocatedBytes(self);

        long before = threads.getThreadAllocatedBytes(self);
        for (int i = 0; i < 20; i++) {
            player.playBlock();
        }
        long after = threads.getThreadAllocatedBytes(self);

        assertThat(after - before).isZero();
    }

    @Test
    void what_is_played_to_a_file_is_the_mix(@TempDir Path folder) {
        Path file = folder.resolve("played.wav");
        Player player = new Player(new FileDevice(file));
        player.show(counting(1500));

        player.playBlock();
        player.playBlock();
        player.playBlock();
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
        JavaSoundDevice device = new JavaSoundDevice();
        float[][] block = new float[2][512];

        device.open(RATE);
        device.write(block, 512);
        device.pause();

        device.problem()
                .ifPresent(reason -> assertThat(reason).contains("sound output").doesNotContain("Exception"));
        device.close();
    }
}
