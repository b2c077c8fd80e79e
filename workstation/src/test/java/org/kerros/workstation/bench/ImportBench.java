package org.kerros.workstation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kerros.workstation.testing.CommandLine;
import org.kerros.workstation.testing.Tones;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Importing a thousand sounds of four seconds, with hashes, media and descriptors: clips a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class ImportBench {
    static final int CLIPS = 1000;

    private Folders folders;
    private Path sounds;
    private int round;

    @Setup
    public void makeSounds() throws IOException {
        folders = new Folders();
        sounds = Files.createDirectories(folders.root().resolve("sounds"));
        for (int i = 0; i < CLIPS; i++) {
            Tones.wav(sounds.resolve("tone-" + i + ".wav"), 16_000, 100 + i, 4);
        }
    }

    @Setup(Level.Iteration)
    public void makeProject() {
        round++;
        folders.run("new", folders.root().resolve("project-" + round));
    }

    @Benchmark
    public CommandLine.Run importThousandSounds() {
        return folders.run("import", folders.root().resolve("project-" + round), sounds, "--quiet");
    }

    @TearDown
    public void clean() {
        folders.close();
    }
}
