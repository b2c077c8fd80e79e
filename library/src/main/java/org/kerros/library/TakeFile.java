package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kerros.timeline.work.KerrosException;

/**
 * A WAV file that grows while something is recorded and is whole at any moment: every second its header is made to say
 * how long it is and everything is forced to disk. Whatever ends the program, all but the last second is there.
 */
public final class TakeFile implements AutoCloseable {
    private final Path path;
    private final SeekableByteChannel channel;
    private final int rate;
    private final int channels;
    private final SampleFormat format;
    private final Quantiser quantiser;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private long frames;
    private long safeFrames;

    /**
     * Begins a file.
     *
     * @throws org.kerros.timeline.work.KerrosException if there is one already, or it cannot be written
     */
    public static TakeFile create(Path path, int rate, int channels, SampleFormat format) {
        try {
            return new TakeFile(
                    path,
                    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    rate,
                    channels,
                    format);
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    /** For tests: on a disk of their own. */
    TakeFile(Path path, SeekableByteChannel channel, int rate, int channels, SampleFormat format) throws IOException {
        this.path = path;
        this.channel = channel;
        this.rate = rate;
        this.channels = channels;
        this.format = format;
        this.quantiser = new Quantiser(format.bits(), null);
        writeAll(header(), 0);
    }

    public Path path() {
        return path;
    }

    /** How many frames are in it. */
    public long frames() {
        return frames;
    }

    /** How many bytes a second takes. */
    public long bytesPerSecond() {
        return (long) rate * frameBytes();
    }

    private int frameBytes() {
        return channels * format.bytes();
    }

    /**
     * Appends the first frames of a planar block.
     *
     * @throws org.kerros.timeline.work.KerrosException if the disk takes no more; what was there before stays
     */
    public void write(float[][] planar, int count) {
        try {
            writeAll(interleaved(planar, count), end());
            frames += count;
            if (frames - safeFrames >= rate) {
                makeSafe();
            }
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private long end() {
        return WavHead.length(format) + frames * frameBytes();
    }

    private ByteBuffer interleaved(float[][] planar, int count) {
        if (bytes.capacity() < count * frameBytes()) {
            bytes = ByteBuffer.allocate(count * frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
        bytes.clear();
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < channels; c++) {
                put(planar[c][i]);
            }
        }
        return bytes.flip();
    }

    private void put(float sample) {
        if (format.isFloat()) {
            bytes.putFloat(sample);
            return;
        }
        int steps = quantiser.quantise(sample);
        switch (format.bytes()) {
            case 2 -> bytes.putShort((short) steps);
            case 3 -> bytes.put((byte) steps).putShort((short) (steps >> 8));
            default -> bytes.putInt(steps);
        }
    }

    private ByteBuffer header() {
        return WavHead.bytes(rate, channels, format, frames, 0, WavHead.MOST_RIFF_BYTES);
    }

    private void writeAll(ByteBuffer content, long position) throws IOException {
        channel.position(position);
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    private void makeSafe() throws IOException {
        writeAll(header(), 0);
        if (channel instanceof FileChannel file) {
            file.force(false);
        }
        safeFrames = frames;
    }

    /** Completes the file; after a failed write with what was there before it. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(end());
            makeSafe();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    /** Whether there is anything in a file of this kind. */
    public static boolean holdsSound(Path path) {
        try (ChunkFile riff = new ChunkFile(path, ByteOrder.LITTLE_ENDIAN)) {
            return TakeRepair.of(riff, path).frames() > 0;
        } catch (IOException | KerrosException nothing) {
            return false;
        }
    }

    /**
     * Makes a file whole that was cut off: its header says what is there.
     *
     * @return how many frames that is
     * @throws org.kerros.timeline.work.KerrosException if it is no take, or holds nothing
     */
    public static long repair(Path path) {
        try (ChunkFile riff = new ChunkFile(path, ByteOrder.LITTLE_ENDIAN)) {
            return TakeRepair.of(riff, path).write();
        } catch (IOException e) {
            throw FileProblems.unreadable(path, e);
        }
    }
}
