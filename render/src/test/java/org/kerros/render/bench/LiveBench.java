package org.kerros.render.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.kerros.render.AudioChoice;
import org.kerros.render.AudioDevice;
import org.kerros.render.AudioDevices;
import org.kerros.render.MixBuilder;
import org.kerros.render.Player;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Track;
import org.kerros.timeline.work.Progress;

/**
 * Plays 64 stereo tracks, each with an equaliser and one lane of automation, to the computer's sound output, and tells
 * how long each block took: by the clock, and in processor time, in which other programs do not show. Not a JMH
 * benchmark: it needs real time and a real device. Arguments: seconds, and the frames of the device's buffer.
 */
public final class LiveBench {
    private static final int RATE = 48_000;
    private static final int BLOCK_FRAMES = 256;
    private static final int TRACKS = 64;
    private static final double BUDGET_MICROS = 1e6 * BLOCK_FRAMES / RATE;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LiveBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        int buffer = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2048;
        Pieces sounds = new Pieces();
        for (int i = 0; i < 8; i++) {
            sounds.with("s" + i, Sounds.noise(i, RATE, 2, 10 * RATE));
        }
        Watch watch = new Watch(AudioDevices.output(new AudioChoice(AudioChoice.DEFAULT, buffer)), seconds);
        Player player = new Player(watch);
        player.show(new MixBuilder(sounds).build(piece(seconds + 30), Progress.none()));
        player.play();
        watch.over.await();
        long dropOuts = player.dropOuts();
        Optional<String> problem = player.problem();
        player.close();
        tell("by the clock", watch.micros);
        tell("processor time", watch.processorMicros);
        OUT.println(
                "drop-outs: " + dropOuts + problem.map(why -> ", but " + why).orElse(""));
    }

    private static Composition piece(int seconds) {
        List<Track> tracks = new ArrayList<>();
        for (int t = 0; t < TRACKS; t++) {
            InsertId eq = new InsertId("eq" + t);
            Track track = Pieces.track("t" + t, t / 32.0 - 1).withGainDb(-36);
            for (int second = 0; second < seconds; second += 10) {
                track = track.with(
                        Pieces.place("t" + t + "p" + second, "s" + t % 8, 0, 10L * RATE, (long) second * RATE));
            }
            tracks.add(track.withStrip(track.strip()
                    .withInserts(
                            List.of(Insert.of(eq, "eq").with("band1Gain", "6").with("band2Gain", "-6")))
                    .automated(new AutomationTarget.Setting(eq, "band1Gain"), lane(seconds))));
        }
        return Composition.empty(RATE).withTracks(tracks);
    }

    /** Up and down, once a second. */
    private static Automation lane(int seconds) {
        List<Automation.Point> points = new ArrayList<>();
        for (int second = 0; second < seconds; second++) {
            points.add(new Automation.Point((long) second * RATE, second % 2 == 0 ? -12 : 12));
        }
        return new Automation(points);
    }

    private static void tell(String what, double[] micros) {
        double[] sorted = micros.clone();
        Arrays.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "%s: %d blocks of %d frames, budget %.0f us: median %.0f, 99 %% %.0f, 99.99 %% %.0f, worst %.0f us (%.0f %%)%n",
                what,
                sorted.length,
                BLOCK_FRAMES,
                BUDGET_MICROS,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[(int) (sorted.length * 0.9999)],
                sorted[sorted.length - 1],
                100 * sorted[sorted.length - 1] / BUDGET_MICROS);
    }

    /** A device that times what comes between two blocks: the player's work. */
    private static final class Watch implements AudioDevice {
        private final AudioDevice device;
        private final double[] micros;
        private final double[] processorMicros;
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final CountDownLatch over = new CountDownLatch(1);
        private int blocks = -WARM_UP;
        private long since;
        private long processorSince;

        /** Twenty seconds in which classes are loaded and code is compiled. */
        private static final int WARM_UP = 20 * RATE / BLOCK_FRAMES;

        Watch(AudioDevice device, int seconds) {
            this.device = device;
            this.micros = new double[(int) ((long) seconds * RATE / BLOCK_FRAMES)];
            this.processorMicros = new double[micros.length];
        }

        @Override
        public void open(int rate) {
            device.open(rate);
        }

        @Override
        public void write(float[][] stereo, int frames) {
            long now = System.nanoTime();
            if (blocks >= 0 && blocks < micros.length) {
                micros[blocks] = (now - since) / 1e3;
                processorMicros[blocks] = (threads.getCurrentThreadCpuTime() - processorSince) / 1e3;
            }
            blocks++;
            if (blocks == micros.length) {
                over.countDown();
            }
            device.write(stereo, frames);
            processorSince = threads.getCurrentThreadCpuTime();
            since = System.nanoTime();
        }

        @Override
        public void pause() {
            device.pause();
        }

        @Override
        public int queuedFrames() {
            return device.queuedFrames();
        }

        @Override
        public long dropOuts() {
            return device.dropOuts();
        }

        @Override
        public Optional<String> problem() {
            return device.problem();
        }

        @Override
        public void close() {
            device.close();
        }
    }
}
