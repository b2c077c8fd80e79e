package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import net.sourceforge.javaflacencoder.EncodingConfiguration;
import net.sourceforge.javaflacencoder.FLACEncoder;
import net.sourceforge.javaflacencoder.FLACOutputStream;
import net.sourceforge.javaflacencoder.StreamConfiguration;
import org.jspecify.annotations.Nullable;

/** Writes a FLAC file of 16 or 24 bits block by block, without threads of its own. */
public final class FlacWriter implements SoundWriter {
    private static final int BLOCK_FRAMES = 4096;
    private static final int MAX_CHANNELS = 8;
    private static final int MAX_RATE = 655_350;

    private final Path path;
    private final WholeFile file;
    private final int channels;
    private final Quantiser quantiser;
    private final FLACEncoder encoder = new FLACEncoder();
    private final int[] block;
    private int blockFrames;

    /**
     * Begins a file.
     *
     * @param channels 1 to 8
     * @param format 16 or 24-bit PCM
     * @param dither seeded, or null for plain rounding
     */
    public FlacWriter(Path path, int rate, int channels, SampleFormat format, @Nullable RandomGenerator dither) {
        if (format != SampleFormat.PCM_16 && format != SampleFormat.PCM_24) {
            throw new IllegalArgumentException("FLAC has 16 or 24 bits here, not " + format);
        }
        if (channels > MAX_CHANNELS || rate > MAX_RATE) {
            throw FileProblems.unusable(
                    path,
                    "cannot be FLAC with " + channels + " channels at " + rate + " Hz",
                    "write WAV, or at most " + MAX_CHANNELS + " channels and " + MAX_RATE + " Hz");
        }
        this.path = path;
        this.channels = channels;
        this.quantiser = new Quantiser(format.bits(), dither);
        this.block = new int[BLOCK_FRAMES * channels];
        try {
            file = new WholeFile(path);
            open(rate, format.bits());
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private void open(int rate, int bits) throws IOException {
        // One would do the work in a thread of its own if it were asked to: encodeSamples never asks.
        encoder.setThreadCount(1);
        encoder.setStreamConfiguration(new StreamConfiguration(channels, BLOCK_FRAMES, BLOCK_FRAMES, rate, bits));
        encoder.setEncodingConfiguration(new EncodingConfiguration());
        encoder.setOutputStream(new Output());
        encoder.openFLACStream();
    }

    @Override
    public void write(float[][] planar, int count) {
        if (planar.length != channels) {
            throw new IllegalArgumentException("The file has " + channels + " channels, not " + planar.length);
        }
        for (int frame = 0; frame < count; frame++) {
            int at = blockFrames * channels;
            for (int c = 0; c < channels; c++) {
                block[at + c] = quantiser.quantise(planar[c][frame]);
            }
            if (++blockFrames == BLOCK_FRAMES) {
                encode(false);
            }
        }
    }

    private void encode(boolean last) {
        try {
            encoder.addSamples(block, blockFrames);
            encoder.encodeSamples(blockFrames, last);
            blockFrames = 0;
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    @Override
    public void finish() {
        encode(true);
        try {
            file.finish();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    /** What the encoder writes to: it goes back to the beginning at the end, to say how long the sound is. */
    private final class Output implements FLACOutputStream {
        @Override
        public long seek(long position) throws IOException {
            file.channel().position(position);
            return position;
        }

        @Override
        public int write(byte[] data, int offset, int count) throws IOException {
            file.write(ByteBuffer.wrap(data, offset, count));
            return count;
        }

        @Override
        public void write(byte data) throws IOException {
            file.write(ByteBuffer.wrap(new byte[] {data}));
        }

        @Override
        public long size() {
            return sizeNow();
        }

        @Override
        public boolean canSeek() {
            return true;
        }

        @Override
        public long getPos() {
            return positionNow();
        }
    }

    private long sizeNow() {
        try {
            return file.channel().size();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private long positionNow() {
        try {
            return file.channel().position();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }
}
