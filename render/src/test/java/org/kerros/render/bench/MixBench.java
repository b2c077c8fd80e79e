package org.kerros.render.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.Rendering;
import org.kerros.render.testing.Pieces;
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

/** How long a second of a dense piece of 32 tracks takes to mix: 86 blocks of 512 frames. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MixBench {
    private static final int RATE = 44100;

    private final Mix mix =
            new MixBuilder(Pieces.ofNoise(RATE, RATE)).build(Pieces.drawn(1, RATE, RATE, 32, 8), Progress.none());
    private final Rendering rendering = mix.rendering();
    private final float[][] stereo = new float[2][512];

    @Benchmark
    public float oneSecondOf32Tracks() {
        for (int block = 0; block < 86; block++) {
            rendering.renderInto(stereo, 512, RATE + 512L * block);
        }
        return stereo[0][0];
    }
}
