package org.kerros.render;

import java.nio.file.Path;
import java.util.Arrays;
import org.kerros.library.MediaStore;
import org.kerros.library.SoundWriter;
import org.kerros.timeline.work.Progress;

/** One stem on its way into a file. */
final class StemFile implements AutoCloseable {
    private final MixTrack track;
    private final Signal signal;
    private final Path path;
    private final Measured measured;
    private final Rounded rounded;
    private final SoundWriter writer;
    private final float[][] block = new float[2][Signal.BLOCK_FRAMES];
    private final double[][] standing = new double[2][Signal.BLOCK_FRAMES];

    StemFile(MixTrack track, Signal signal, Path path, Bounce.Options options) {
        this.track = track;
        this.signal = signal;
        this.path = path;
        this.measured = new Measured(signal.rate(), options.format().samples());
        this.rounded = new Rounded(options.format().samples(), Bounce.dither(options));
        this.writer = Bounce.writer(path, signal.rate(), options);
    }

    /** Reads the next block of the signal. Stems that share a rendering are read one after the other. */
    void read(long position, int count) {
        signal.read(block, count, position);
    }

    /** Writes the block that was read; different stems may do so side by side. */
    void write(int count) {
        writer.write(block, count);
        measured.add(block, count);
        Arrays.fill(standing[0], 0, count, 0);
        Arrays.fill(standing[1], 0, count, 0);
        rounded.addTo(standing, block, count);
    }

    /** Adds what stands in the file of that block. */
    void addTo(double[][] sum, int count) {
        for (int channel = 0; channel < 2; channel++) {
            for (int i = 0; i < count; i++) {
                sum[channel][i] += standing[channel][i];
            }
        }
    }

    Stems.Stem finish() {
        writer.finish();
        return new Stems.Stem(
                path,
                track.id(),
                track.name(),
                measured.integrated(),
                measured.truePeak(),
                MediaStore.hashOf(path, Progress.none()),
                measured.clippedSamples());
    }

    @Override
    public void close() {
        writer.close();
    }
}
