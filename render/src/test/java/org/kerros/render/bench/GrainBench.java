package org.kerros.render.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a cloud of 10 s with 2 000 grains of 110 ms a second takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrainBench {
    private final AudioBuffer source = Sounds.noise(1, 44100, 1, 20 * 44100);
    private final Settings settings = settings();

    private static Settings settings() {
        Settings settings = Settings.NONE;
        for (Parameter parameter : GrainCloud.parameters()) {
            settings = settings.with(parameter.name(), parameter.initial());
        }
        return settings.with("duration", 10.0)
                .with("density", 2000.0)
                .with("grainLength", 110.0)
                .with("pitchSpread", 12.0);
    }

    @Benchmark
    public AudioBuffer twentyThousandGrains() {
        return GrainCloud.render(source, settings, 1, Progress.none());
    }
}
