package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.render.grains.GrainTable;
import org.kerros.render.grains.Interpolation;
import org.kerros.timeline.work.Progress;

/** Renders a table of grains to a file, on all cores. For comparing with other programs. */
public final class BenchGrains {
    private static final int PARTS_A_CORE = 4;

    private BenchGrains() {}

    /**
     * What was written.
     *
     * @param rate frames per second
     */
    public record Written(Path file, int grains, long frames, int rate) {}

    /**
     * Reads a table, renders it and writes it with 24 bits, rounded.
     *
     * @param seconds how much of it, or 0 for all
     */
    public static Written write(Path table, Path file, Interpolation interpolation, double seconds, Progress progress) {
        GrainTable grains = new GrainTableFile(table).read(seconds);
        AudioBuffer cloud = new AudioBuffer(grains.rate(), 2, Math.toIntExact(grains.frames()));
        int parts = PARTS_A_CORE * Runtime.getRuntime().availableProcessors();
        Parallel.map(
                IntStream.range(0, parts).boxed().toList(),
                part -> render(grains, cloud, interpolation, part, parts),
                "Rendering part",
                progress);
        WavFile.write(file, cloud, SampleFormat.PCM_24);
        return new Written(file, grains.grains(), grains.frames(), grains.rate());
    }

    private static boolean render(
            GrainTable grains, AudioBuffer cloud, Interpolation interpolation, int part, int parts) {
        int from = (int) ((long) cloud.frames() * part / parts);
        int to = (int) ((long) cloud.frames() * (part + 1) / parts);
        grains.render(cloud.channel(0), cloud.channel(1), from, to, interpolation);
        return true;
    }
}
