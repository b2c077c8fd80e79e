package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a WAV file says of itself: RIFF, RF64 (EBU Tech 3306) or BW64 (ITU-R BS.2088), checked against the file's real
 * size.
 *
 * @param start position of the first sample
 * @param provenance the record Kerros embedded, as JSON text
 */
record WavHeader(int rate, int channels, SampleLayout layout, long start, long frames, Optional<byte[]> provenance) {
    static final String PROVENANCE_CHUNK = "krrs";
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xfffe;
    private static final long UNKNOWN_SIZE = 0xffffffffL;
    private static final int MOST_CHUNKS = 10_000;
    private static final int MOST_PROVENANCE_BYTES = 16 << 20;

    /** The fmt chunk. */
    private record Format(int rate, int channels, SampleLayout layout) {}

    static WavHeader read(ChunkFile riff, Path file) throws IOException {
        return new Walk(riff, file).header();
    }

    /** Walks through the chunks. */
    private static final class Walk {
        private final ChunkFile riff;
        private final Path file;
        private @Nullable Format format;
        private ChunkFile.@Nullable Chunk data;
        private Optional<byte[]> provenance = Optional.empty();
        private long longDataSize = -1;

        Walk(ChunkFile riff, Path file) {
            this.riff = riff;
            this.file = file;
        }

        WavHeader header() throws IOException {
            Optional<ChunkFile.Chunk> next = riff.chunkAt(12);
            for (int i = 0; i < MOST_CHUNKS && next.isPresent(); i++) {
                ChunkFile.Chunk chunk = next.get();
                take(chunk);
                next = riff.after(chunk, lengthOf(chunk));
            }
            return checked();
        }

        private void take(ChunkFile.Chunk chunk) throws IOException {
            switch (chunk.id()) {
                case "ds64" -> takeLongSizes(chunk);
                case "fmt " -> format = format == null ? formatOf(chunk) : format;
                case "data" -> data = data == null ? chunk : data;
                case PROVENANCE_CHUNK -> takeProvenance(chunk);
                default -> {
                    // Everything else, from cue points to pictures, is nothing to us.
                }
            }
        }

        private void takeLongSizes(ChunkFile.Chunk chunk) throws IOException {
            if (chunk.present() >= 16) {
                longDataSize = Math.max(0, riff.bytes(chunk.start() + 8, 8).getLong());
            }
        }

        private void takeProvenance(ChunkFile.Chunk chunk) throws IOException {
            if (chunk.present() == chunk.declared() && chunk.present() <= MOST_PROVENANCE_BYTES) {
                provenance = Optional.of(riff.array(chunk.start(), (int) chunk.present()));
            }
        }

        private long lengthOf(ChunkFile.Chunk chunk) {
            if (chunk.id().equals("data") && chunk.declared() == UNKNOWN_SIZE) {
                // Written to a pipe, a file does not know its size: all that follows is sound.
                return longDataSize >= 0 ? longDataSize : riff.size() - chunk.start();
            }
            return chunk.declared();
        }

        private Format formatOf(ChunkFile.Chunk chunk) throws IOException {
            if (chunk.present() < 16) {
                throw FileProblems.unusable(
                        file, "has a format description of only " + chunk.present() + " bytes", "export it again");
            }
            ByteBuffer bytes = riff.bytes(chunk.start(), (int) Math.min(40, chunk.present()));
            int tag = bytes.getShort() & 0xffff;
            int channels = bytes.getShort() & 0xffff;
            long rate = bytes.getInt() & 0xffffffffL;
            bytes.getInt();
            int frameBytes = bytes.getShort() & 0xffff;
            int bits = bytes.getShort() & 0xffff;
            if (tag == EXTENSIBLE && bytes.limit() >= 26) {
                tag = bytes.getShort(24) & 0xffff;
            }
            requireSensible(channels, rate, frameBytes);
            return new Format((int) rate, channels, layout(tag, channels, frameBytes, bits));
        }

        private void requireSensible(int channels, long rate, int frameBytes) {
            SoundLimits.requireSensible(file, channels, (double) rate);
            if (frameBytes == 0 || frameBytes % channels != 0) {
                throw FileProblems.unusable(
                        file,
                        "says that " + channels + " channels take " + frameBytes + " bytes a frame",
                        "export it again");
            }
        }

        private SampleLayout layout(int tag, int channels, int frameBytes, int bits) {
            int bytes = frameBytes / channels;
            if (tag == PCM || tag == FLOAT) {
                SampleLayout.Kind kind = tag == FLOAT
                        ? SampleLayout.Kind.FLOAT
                        : bytes == 1 ? SampleLayout.Kind.UNSIGNED : SampleLayout.Kind.SIGNED;
                if (SampleLayout.exists(kind, bytes) && bits >= 1 && bits <= bytes * 8) {
                    return new SampleLayout(kind, bytes, ByteOrder.LITTLE_ENDIAN);
                }
            }
            throw FileProblems.unusable(
                    file,
                    "holds samples of a kind Kerros does not read (WAV format " + tag + ", " + bits + " bits)",
                    "export it as 16, 24 or 32-bit PCM or as 32-bit float");
        }

        private WavHeader checked() {
            Format found = format;
            ChunkFile.Chunk sound = data;
            if (found == null) {
                throw FileProblems.unusable(file, "is a WAV file without a format description", "export it again");
            }
            if (sound == null) {
                throw FileProblems.unusable(file, "is a WAV file without sound", "export it again");
            }
            int frameBytes = found.layout().bytes() * found.channels();
            long declared = lengthOf(sound) / frameBytes;
            long present = (riff.size() - sound.start()) / frameBytes;
            SoundLimits.requireWhole(file, declared, present, found.rate());
            return new WavHeader(found.rate(), found.channels(), found.layout(), sound.start(), declared, provenance);
        }
    }
}
