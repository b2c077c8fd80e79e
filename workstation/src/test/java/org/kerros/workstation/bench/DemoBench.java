package org.kerros.workstation.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.workstation.testing.CommandLine;
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

/** The whole demo in a fresh Java machine, and then its bounce, as a command from opening the project to the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--add-exports", "java.desktop/com.sun.media.sound=ALL-UNNAMED"})
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class DemoBench {
    private Folders folders;
    private int round;

    @Setup
    public void makeFolder() {
        folders = new Folders();
    }

    /** Only the first iteration starts cold. */
    @Benchmark
    public CommandLine.Run demo() {
        return folders.run("demo", folders.root().resolve("demo-" + round++), "--quiet");
    }

    /** A piece of ninety-one seconds: 40 × real time is 2.3 s. */
    @Benchmark
    public CommandLine.Run bounce(Made made) {
        return made.bounce();
    }

    /** A demo that is there already. */
    @State(Scope.Benchmark)
    public static class Made {
        private Folders folders;

        @Setup
        public void makeDemo() {
            folders = new Folders();
            folders.run("demo", folders.root().resolve("demo"), "--quiet");
        }

        CommandLine.Run bounce() {
            return folders.run(
                    "bounce",
                    folders.root().resolve("demo"),
                    "-o",
                    folders.root().resolve("mix.wav"),
                    "--quiet");
        }

        @TearDown
        public void clean() {
            folders.close();
        }
    }

    @TearDown
    public void clean() {
        folders.close();
    }
}
