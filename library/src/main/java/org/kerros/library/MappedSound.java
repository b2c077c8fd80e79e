package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sound read where it lies in a file, however long it is: nothing of it is on the heap. The file must stay as it is; the
 * operating system keeps in memory what was read lately. May be read from any number of threads at once.
 */
public final class MappedSound {
    /** A mapping can be no longer than 2 GB; these are shorter, so that a frame more always fits. */
    private static final long SEGMENT_BYTES = 1L << 30;

    private static final int PAGE_BYTES = 4096;

    private final int rate;
    private final int channels;
    private final long frames;
    private final SampleLayout layout;
    private final int frameBytes;
    private final int segmentFrames;
    private final ByteBuffer[] segments;

    private MappedSound(
            int rate, int channels, long frames, SampleLayout layout, int segmentFrames, ByteBuffer[] segments) {
        this.rate = rate;
        this.channels = channels;
        this.frames = frames;
        this.layout = layout;
        this.frameBytes = channels * layout.bytes();
        this.segmentFrames = segmentFrames;
        this.segments = segments;
    }

    /**
     * The sound in a WAV file.
     *
     * @throws org.kerros.timeline.work.KerrosException if it is no WAV file, damaged or cut off
     */
    public static MappedSound ofWav(Path file) {
        try (ChunkFile riff = new ChunkFile(file, ByteOrder.LITTLE_ENDIAN)) {
            WavFile.requireWav(riff, file);
            WavHeader header = WavHeader.read(riff, file);
            return map(file, header.start(), header.rate(), header.channels(), header.frames(), header.layout());
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    /**
     * Interleaved frames in any file.
     *
     * @param start where in the file the first of them begins
     */
    public static MappedSound map(Path file, long start, int rate, int channels, long frames, SampleLayout layout)
            throws IOException {
        int frameBytes = channels * layout.bytes();
        int segmentFrames = (int) (SEGMENT_BYTES / frameBytes);
        ByteBuffer[] segments = new ByteBuffer[(int) ((frames + segmentFrames - 1) / segmentFrames)];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < segments.length; i++) {
                long first = (long) i * segmentFrames;
                long length = Math.min(segmentFrames, frames - first) * frameBytes;
                MappedByteBuffer mapped =
                        channel.map(FileChannel.MapMode.READ_ONLY, start + first * frameBytes, length);
                segments[i] = mapped.order(layout.order());
            }
        }
        return new MappedSound(rate, channels, frames, layout, segmentFrames, segments);
    }

    public int rate() {
        return rate;
    }

    public int channels() {
        return channels;
    }

    public long frames() {
        return frames;
    }

    public SampleLayout layout() {
        return layout;
    }

    /**
     * Copies frames {@code frame … frame + count − 1} of a channel to {@code to[at …]}, exactly as they stand in the
     * file: floats may be no numbers. Allocates nothing.
     */
    public void read(int channel, long frame, float[] to, int at, int count) {
        for (int done = 0; done < count; ) {
            int inside = (int) ((frame + done) % segmentFrames);
            int part = Math.min(count - done, segmentFrames - inside);
            int first = inside * frameBytes + channel * layout.bytes();
            layout.decode(segment(frame + done), first, frameBytes, to, at + done, part);
            done += part;
        }
    }

    private ByteBuffer segment(long frame) {
        return segments[(int) (frame / segmentFrames)];
    }

    /**
     * Has frames in memory when it returns, and for a while after, so that reading them will not wait for the disk.
     *
     * @return a number that means nothing, which only keeps the compiler from leaving the reading out
     */
    public int fetch(long frame, int count) {
        int sum = 0;
        long end = Math.min(frames, frame + count);
        for (long at = Math.max(0, frame); at < end; at += Math.max(1, PAGE_BYTES / frameBytes)) {
            sum += segment(at).get((int) (at % segmentFrames) * frameBytes);
        }
        return end > frame ? sum + segment(end - 1).get((int) ((end - 1) % segmentFrames) * frameBytes) : sum;
    }
}
