package org.kerros.generators.training;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kerros.generators.Inference;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;
import org.kerros.generators.melody.NetworkShape;
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
public class TrainingBenchmark {
    private NetworkInTraining network;
    private Batch batch;
    private Dropout dropout;

    @Setup
    public void makeNetwork() {
        NetworkShape shape = new NetworkShape(MelodyRange.BASIC, List.of(256));
        network = new NetworkInTraining(shape, TrainingState.fresh(shape, 1).weights(), Inference.shared());
        int[] events = new int[384];
        for (int i = 0; i < events.length; i++) {
            events[i] = i % 2 == 0 ? 60 + i % 7 : Melody.NO_EVENT;
        }
        batch = new Batch(MelodyRange.BASIC, Collections.nCopies(8, Melody.of(events)));
        dropout = new Dropout(shape.units(), 0.5, 1);
    }

    @Benchmark
    public double batch() {
        return network.learn(batch, dropout.masks(batch.melodies())).loss();
    }
}
