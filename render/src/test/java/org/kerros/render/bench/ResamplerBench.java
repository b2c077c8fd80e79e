package org.kerros.render.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Resampler;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long 60 s of mono take to resample. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResamplerBench {
    @Param({"16000 48000", "48000 16000", "16000 44100", "44100 48000"})
    public String rates;

    private AudioBuffer sound = Sounds.noise(1, 16000, 1, 1);

    @Setup
    public void make() {
        int from = Integer.parseInt(rates.split(" ")[0]);
        sound = Sounds.noise(1, from, 1, 60 * from);
    }

    @Benchmark
    public AudioBuffer sixtySeconds() {
        return Resampler.resample(sound, Integer.parseInt(rates.split(" ")[1]), Progress.none());
    }
}
