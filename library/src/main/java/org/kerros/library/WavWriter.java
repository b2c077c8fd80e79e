package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a WAV file block by block. {@link #finish} puts it in its place; closed without that, by an error or because
 * the work was cancelled, nothing remains. Files over 4 GB become RF64 (EBU Tech 3306).
 */
public final class WavWriter implements SoundWriter {
    private static final int BLOCK_BYTES = 1 << 16;

    private final Path path;
    private final WholeFile file;
    private final int rate;
    private final int channels;
    private final SampleFormat format;
    private final SamplePacker packer;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final long mostRiffBytes;
    private byte[] provenance = {};
    private long frames;

    /**
     * Begins a file.
     *
     * @param dither seeded, for triangular dither of whole-number formats; null for plain rounding
     */
    public WavWriter(Path path, int rate, int channels, SampleFormat format, @Nullable RandomGenerator dither) {
        this(path, rate, channels, format, dither, WavHead.MOST_RIFF_BYTES);
    }

    /** For tests: lets a small file be a long one. */
    WavWriter(
            Path path,
            int rate,
            int channels,
            SampleFormat format,
            @Nullable RandomGenerator dither,
            long mostRiffBytes) {
        this.path = path;
        this.rate = rate;
        this.channels = channels;
        this.format = format;
        this.packer = new SamplePacker(format, dither);
        this.mostRiffBytes = mostRiffBytes;
        try {
            file = new WholeFile(path);
            file.write(header());
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    @Override
    public void write(float[][] planar, int count) {
        write(planar, 0, count);
    }

    /** Appends frames from somewhere in a block on. */
    public void write(float[][] planar, int start, int count) {
        if (planar.length != channels) {
            throw new IllegalArgumentException("The file has " + channels + " channels, not " + planar.length);
        }
        try {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, block.remaining() / frameBytes());
                packer.pack(planar, start + done, part, block);
                done += part;
                if (block.remaining() < frameBytes()) {
                    drain();
                }
            }
            frames += count;
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    /**
     * Puts the first frames of a block somewhere in the file, before or behind what is there already. May be called by
     * several threads at once, but not together with {@link #write}; without dither, which must come in order.
     */
    public void writeAt(long frame, float[][] planar, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long place = header().limit() + frame * frameBytes();
        try {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, bytes.remaining() / frameBytes());
                packer.pack(planar, done, part, bytes);
                done += part;
                bytes.flip();
                while (bytes.hasRemaining()) {
                    place += file.channel().write(bytes, place);
                }
                bytes.clear();
            }
            reach(frame + count);
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private synchronized void reach(long end) throws IOException {
        if (end > frames) {
            frames = end;
            file.channel().position(header().limit() + dataBytes());
        }
    }

    private int frameBytes() {
        return channels * format.bytes();
    }

    private void drain() throws IOException {
        file.write(block.flip());
        block.clear();
    }

    /** Gives the file a record of how it came to be, which {@link Importers} finds again. */
    public void embed(Provenance record) {
        provenance = ProvenanceCodec.text(record).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void finish() {
        try {
            drain();
            if (dataBytes() % 2 == 1) {
                file.write(ByteBuffer.allocate(1));
            }
            file.write(provenanceChunk());
            file.channel().position(0);
            file.write(header());
            file.finish();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private long dataBytes() {
        return frames * channels * format.bytes();
    }

    private ByteBuffer provenanceChunk() {
        if (provenance.length == 0) {
            return ByteBuffer.allocate(0);
        }
        ByteBuffer chunk = ByteBuffer.allocate(8 + even(provenance.length)).order(ByteOrder.LITTLE_ENDIAN);
        WavHead.id(chunk, WavHeader.PROVENANCE_CHUNK).putInt(provenance.length).put(provenance);
        return chunk.rewind();
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private ByteBuffer header() {
        return WavHead.bytes(rate, channels, format, frames, provenanceChunk().limit(), mostRiffBytes);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }
}
