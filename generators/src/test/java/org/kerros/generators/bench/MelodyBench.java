package org.kerros.generators.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kerros.generators.Checkpoints;
import org.kerros.generators.Generator;
import org.kerros.generators.Generators;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long a melody of 128 sixteenths takes from the starter checkpoint, reading the checkpoint included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MelodyBench {
    private Checkpoints checkpoints;
    private CheckpointCard card;

    @Setup
    public void openStarter() throws IOException {
        checkpoints = new Checkpoints(Files.createTempDirectory("bench"));
        card = checkpoints.named("traditional-tunes");
    }

    @Benchmark
    public List<Generator.Result> melody() {
        Recipe recipe = new Recipe("melody-rnn", "continue", card.hash(), 1, Settings.NONE, List.of(), "");
        return Generators.named("melody-rnn")
                .generate(new Generator.Request(recipe, checkpoints.open(card), List.of()), Progress.none());
    }
}
