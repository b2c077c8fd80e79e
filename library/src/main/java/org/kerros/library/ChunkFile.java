package org.kerros.library;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.kerros.timeline.work.Progress;

/**
 * A file made of chunks, such as RIFF or IFF, read without believing it: no size it states makes us read or allocate
 * more than the file holds.
 */
public final class ChunkFile implements AutoCloseable {
    private static final int BLOCK_BYTES = 1 << 18;

    /**
     * A chunk.
     *
     * @param start where its content begins
     * @param declared bytes it says it has
     * @param present bytes of it that are in the file
     */
    public record Chunk(String id, long start, long declared, long present) {}

    private final Path file;
    private final FileChannel channel;
    private final ByteOrder order;
    private final long size;

    public ChunkFile(Path file, ByteOrder order) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.order = order;
        this.size = channel.size();
    }

    public long size() {
        return size;
    }

    /** The chunk whose eight bytes of header begin at a position, or nothing at the end of the file. */
    public Optional<Chunk> chunkAt(long position) throws IOException {
        if (position < 0 || position > size - 8) {
            return Optional.empty();
        }
        ByteBuffer header = bytes(position, 8);
        byte[] id = new byte[4];
        header.get(id);
        long declared = header.getInt() & 0xffffffffL;
        long start = position + 8;
        return Optional.of(new Chunk(
                new String(id, StandardCharsets.ISO_8859_1), start, declared, Math.min(declared, size - start)));
    }

    /** The chunk after another; chunks begin at even positions. */
    public Optional<Chunk> after(Chunk chunk, long length) throws IOException {
        return chunkAt(chunk.start() + length + (length & 1));
    }

    /** Exactly so many bytes, in the file's order. */
    public ByteBuffer bytes(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        fill(bytes, position);
        return bytes;
    }

    /** As {@link #bytes}, as an array. */
    public byte[] array(long position, int length) throws IOException {
        byte[] array = new byte[length];
        fill(ByteBuffer.wrap(array), position);
        return array;
    }

    private void fill(ByteBuffer bytes, long position) throws IOException {
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, position + bytes.position());
            if (read < 0) {
                throw new EOFException("it ends in the middle of a chunk");
            }
        }
        bytes.flip();
    }

    /** Whole frames of interleaved samples. */
    public float[][] samples(long start, long frames, int channels, SampleLayout layout, Progress progress)
            throws IOException {
        float[][] planar = room(frames, channels);
        int frameBytes = layout.bytes() * channels;
        int blockFrames = Math.max(1, BLOCK_BYTES / frameBytes);
        ByteBuffer block = ByteBuffer.allocate(blockFrames * frameBytes);
        for (int done = 0; done < frames; done += blockFrames) {
            progress.report((double) done / frames, "Reading " + file.getFileName());
            block.clear().limit((int) Math.min(blockFrames, frames - done) * frameBytes);
            fill(block, start + (long) done * frameBytes);
            layout.decode(block, planar, done);
        }
        return planar;
    }

    private float[][] room(long frames, int channels) {
        SoundLimits.requireRoom(file, frames, channels);
        return new float[channels][(int) frames];
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
