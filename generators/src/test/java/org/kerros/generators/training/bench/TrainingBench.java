package org.kerros.generators.training.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.generators.training.OneBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one batch of the starter's training takes: eight melodies of 384 sixteenths, one layer of 256. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingBench {
    private OneBatch batch;

    @Setup
    public void makeNetwork() {
        batch = new OneBatch();
    }

    @Benchmark
    public double batch() {
        return batch.learn();
    }
}
