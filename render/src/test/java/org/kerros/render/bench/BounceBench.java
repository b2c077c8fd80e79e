package org.kerros.render.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kerros.render.Bounce;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.testing.Pieces;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long 60 s of 8 tracks take to bounce to WAV of 24 bits, with loudness, peak and hash. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class BounceBench {
    private static final int RATE = 44100;

    private final Composition piece = Pieces.drawn(1, RATE, 20 * RATE, 8, 12).withFixedLength(60L * RATE);
    private final Mix mix = new MixBuilder(Pieces.ofNoise(RATE, 20 * RATE)).build(piece, Progress.none());
    private Path folder = Path.of("");

    @Setup
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("bounce");
    }

    @Benchmark
    public Bounce.Result sixtySeconds() {
        return Bounce.write(mix, Bounce.Options.of(folder.resolve("mix.wav"), Bounce.Format.WAV24), Progress.none());
    }

    @TearDown
    public void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("mix.wav"));
        Files.delete(folder);
    }
}
