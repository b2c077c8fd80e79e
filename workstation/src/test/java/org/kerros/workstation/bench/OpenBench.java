package org.kerros.workstation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kerros.library.ClipQuery;
import org.kerros.projects.Project;
import org.kerros.workstation.testing.Tones;
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

/** Opening a project of a thousand clips and three hundred placements, until the first search is answered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OpenBench {
    private static final int PLACEMENTS = 300;
    private static final int TRACKS = 12;

    private Folders folders;
    private Path project;

    @Setup
    public void makeProject() throws IOException {
        folders = new Folders();
        project = folders.root().resolve("project");
        Path sounds = Files.createDirectories(folders.root().resolve("sounds"));
        for (int i = 0; i < ImportBench.CLIPS; i++) {
            Tones.wav(sounds.resolve("tone-" + i + ".wav"), 16_000, 100 + i, 0.25);
        }
        folders.run("new", project);
        folders.run("import", project, sounds, "--quiet");
        Path script = Files.write(folders.root().resolve("script.jsonl"), script());
        folders.run("script", project, script);
    }

    private static List<String> script() {
        List<String> operations = new ArrayList<>();
        for (int track = 0; track < TRACKS; track++) {
            operations.add("{\"op\": \"addTrack\", \"name\": \"track-" + track + "\"}");
        }
        for (int i = 0; i < PLACEMENTS; i++) {
            operations.add("{\"op\": \"place\", \"track\": \"track-" + i % TRACKS + "\", \"clip\": \"tone-" + i
                    + "\", \"start\": " + i * 0.1 + "}");
        }
        return operations;
    }

    @Benchmark
    public int open() {
        try (Project opened = Project.open(project, InstantSource.system())) {
            return opened.clips().search(ClipQuery.ALL).size()
                    + opened.composition().tracks().size();
        }
    }

    @TearDown
    public void clean() {
        folders.close();
    }
}
