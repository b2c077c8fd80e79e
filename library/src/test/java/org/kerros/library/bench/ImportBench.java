package org.kerros.library.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Descriptors;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importers;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.library.analysis.Analysis;
import org.kerros.library.analysis.Loudness;
import org.kerros.library.analysis.Waveform;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one four-second clip of 16 kHz costs on its way into the library, step by step and all together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBench {
    private static final int CLIPS = 64;
    private static final int RATE = 16_000;

    private final AudioBuffer[] clips = new AudioBuffer[CLIPS];
    private Path folder;
    private List<Path> files;
    private int next;

    @Setup
    public void makeClips() throws IOException {
        folder = Files.createTempDirectory("kerros-bench");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CLIPS; i++) {
            clips[i] = clip(random);
            WavFile.write(folder.resolve("clip" + i + ".wav"), clips[i], SampleFormat.FLOAT_32);
        }
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
    }

    /** A few plucked tones over soft noise. */
    private static AudioBuffer clip(SplittableRandom random) {
        AudioBuffer clip = new AudioBuffer(RATE, 1, 4 * RATE);
        for (int tone = 0; tone < 6; tone++) {
            int start = random.nextInt(3 * RATE);
            double step = 2 * Math.PI * (60 + random.nextInt(800)) / RATE;
            for (int i = start; i < clip.frames(); i++) {
                clip.channel(0)[i] += (float) (0.2 * Math.exp((start - i) / 4000.0) * Math.sin(step * (i - start)));
            }
        }
        for (int i = 0; i < clip.frames(); i++) {
            clip.channel(0)[i] += (float) (0.002 * (random.nextDouble() - 0.5));
        }
        return clip;
    }

    @TearDown
    public void removeClips() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private int nextIndex() {
        next = (next + 1) % CLIPS;
        return next;
    }

    @Benchmark
    public ImportedFile read() {
        return Importers.read(files.get(nextIndex()), Progress.none());
    }

    @Benchmark
    public MediaHash hash() {
        return MediaStore.hashOf(files.get(nextIndex()), Progress.none());
    }

    @Benchmark
    public MediaHash keep() {
        return new MediaStore(folder.resolve("media" + System.nanoTime())).keep(clips[nextIndex()]);
    }

    @Benchmark
    public Descriptors describe() {
        return Analysis.describe(clips[nextIndex()], Progress.none());
    }

    @Benchmark
    public double loudness() {
        return Loudness.of(clips[nextIndex()]).integrated();
    }

    @Benchmark
    public Waveform waveform() {
        return Waveform.of(clips[nextIndex()]);
    }

    /** As importing does it: hash of the original, read, keep, describe. */
    @Benchmark
    public Descriptors everything() {
        Path file = files.get(nextIndex());
        MediaStore.hashOf(file, Progress.none());
        AudioBuffer audio = (AudioBuffer) Importers.read(file, Progress.none()).material();
        new MediaStore(folder.resolve("all" + System.nanoTime())).keep(audio);
        return Analysis.describe(audio, Progress.none());
    }
}
