package org.kerros.render;

import java.nio.file.Path;
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

    StemFile(MixTrack track, Signal signal, Path path, Bounce.Options options) {
        this.track = track;
        this.signal = signal;
        this.path = path;
        this.measured = new Measured(signal.rate(), options.format().samples());
        this.rounded = new Rounded(options.format().samples(), Bounce.dither(options));
        this.writer = Bounce.writer(path, signal.rate(), options);
    }

    /** Writes a block of the signal, and adds to a sum what stands in the file then. */
    void write(long position, int count, double[][] sum) {
        signal.read(block, count, position);
        writer.write(block, count);
        measured.add(block, count);
        rounded.addTo(sum, block, count);
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
