package org.kerros.projects.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.projects.Project;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.SetTrackGain;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long a person waits for an edit to be safe, for a search, and for a piece to open and close. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx512m")
public class KeepingBench {
    @Param({"1000"})
    public int clips;

    @Param({"300"})
    public int placements;

    @Param({"0", "10000"})
    public int edits;

    private Path folder;

    @Setup
    public void makeAPiece() throws IOException {
        folder = Pieces.make(clips, placements, edits);
    }

    @TearDown
    public void tidy() throws IOException {
        Pieces.delete(folder);
    }

    /** From a started JVM, nothing of ours loaded yet, to a composition that can be shown. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Composition openForTheFirstTime(Opened opened) {
        opened.project = Project.open(folder, InstantSource.system());
        return opened.project.composition();
    }

    /** The same, and the library found through the database. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Clip> openAndSearch(Opened opened) {
        opened.project = Project.open(folder, InstantSource.system());
        return opened.project.clips().search(ClipQuery.parse("drone rating:>=3"));
    }

    /** One edit, until it is on disk. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 1, time = 2)
    @Measurement(iterations = 1, time = 5)
    public Composition acknowledgeAnEdit(Working working) {
        return working.project.apply(new SetTrackGain(new TrackId("t0"), -working.random.nextInt(24)));
    }

    /** One search by word and rating over the whole library. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 1, time = 2)
    @Measurement(iterations = 1, time = 5)
    public List<Clip> search(Working working) {
        return working.project
                .clips()
                .search(ClipQuery.parse("drone " + working.random.nextInt(100) + " rating:>=3")
                        .atMost(50));
    }

    /** A project that the benchmark opens itself. */
    @State(Scope.Thread)
    public static class Opened {
        private Project project;

        @TearDown(org.openjdk.jmh.annotations.Level.Invocation)
        public void close() {
            project.close();
        }
    }

    /** A project that is open already. */
    @State(Scope.Thread)
    public static class Working {
        private final SplittableRandom random = new SplittableRandom(1);
        private Project project;

        @Setup
        public void open(KeepingBench bench) {
            project = Project.open(bench.folder, InstantSource.system());
            project.sync();
        }

        @TearDown
        public void close() {
            project.close();
        }
    }
}
