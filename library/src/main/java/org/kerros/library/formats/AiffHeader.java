package org.kerros.library.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerros.library.ChunkFile;
import org.kerros.library.FileProblems;
import org.kerros.library.SampleLayout;
import org.kerros.library.SampleLayout.Kind;
import org.kerros.library.SoundLimits;

/**
 * What an AIFF file says of itself, checked against its real size.
 *
 * @param start position of the first sample
 */
record AiffHeader(int rate, int channels, SampleLayout layout, long start, long frames) {
    private static final int MOST_CHUNKS = 10_000;
    private static final int COMMON_BYTES = 18;
    private static final int SOUND_HEADER_BYTES = 8;

    /** The COMM chunk. */
    private record Common(int rate, int channels, SampleLayout layout, long frames) {}

    static AiffHeader read(ChunkFile iff, Path file) throws IOException {
        Common common = null;
        ChunkFile.Chunk sound = null;
        Optional<ChunkFile.Chunk> next = iff.chunkAt(12);
        for (int i = 0; i < MOST_CHUNKS && next.isPresent(); i++) {
            ChunkFile.Chunk chunk = next.get();
            if (chunk.id().equals("COMM") && common == null) {
                common = common(iff, chunk, file);
            } else if (chunk.id().equals("SSND") && sound == null) {
                sound = chunk;
            }
            next = iff.after(chunk, chunk.declared());
        }
        return checked(iff, file, common, sound);
    }

    private static AiffHeader checked(
            ChunkFile iff, Path file, @Nullable Common common, ChunkFile.@Nullable Chunk sound) throws IOException {
        if (common == null || sound == null || sound.present() < SOUND_HEADER_BYTES) {
            throw FileProblems.unusable(
                    file, "is an AIFF file without " + (common == null ? "a format" : "sound"), "export it again");
        }
        long offset = iff.bytes(sound.start(), 4).getInt() & 0xffffffffL;
        int frameBytes = common.layout().bytes() * common.channels();
        long present = Math.max(0, sound.present() - SOUND_HEADER_BYTES - offset) / frameBytes;
        SoundLimits.requireWhole(file, common.frames(), present, common.rate());
        return new AiffHeader(
                common.rate(),
                common.channels(),
                common.layout(),
                sound.start() + SOUND_HEADER_BYTES + offset,
                common.frames());
    }

    private static Common common(ChunkFile iff, ChunkFile.Chunk chunk, Path file) throws IOException {
        if (chunk.present() < COMMON_BYTES) {
            throw FileProblems.unusable(
                    file, "has a format description of only " + chunk.present() + " bytes", "export it again");
        }
        ByteBuffer bytes = iff.bytes(chunk.start(), (int) Math.min(COMMON_BYTES + 4, chunk.present()));
        int channels = bytes.getShort() & 0xffff;
        long frames = bytes.getInt() & 0xffffffffL;
        int bits = bytes.getShort() & 0xffff;
        double rate = extended(bytes);
        String compression = bytes.remaining() >= 4 ? text(bytes) : "NONE";
        SoundLimits.requireSensible(file, channels, rate);
        return new Common((int) Math.rint(rate), channels, layout(file, compression, bits), frames);
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[4];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** An 80-bit floating-point number, as the 68881 had them. */
    private static double extended(ByteBuffer bytes) {
        int exponent = bytes.getShort() & 0x7fff;
        long mantissa = bytes.getLong();
        double upper = (mantissa >>> 1) * 2.0;
        return Math.scalb(upper, exponent - 16383 - 63);
    }

    private static SampleLayout layout(Path file, String compression, int bits) {
        Kind kind =
                switch (compression) {
                    case "NONE", "twos", "sowt", "in24", "in32" -> Kind.SIGNED;
                    case "raw " -> Kind.UNSIGNED;
                    case "fl32", "FL32", "fl64", "FL64" -> Kind.FLOAT;
                    default -> throw unsupported(file, compression, bits);
                };
        int bytes = (bits + 7) / 8;
        if (!SampleLayout.exists(kind, bytes)) {
            throw unsupported(file, compression, bits);
        }
        ByteOrder order = compression.equals("sowt") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new SampleLayout(kind, bytes, order);
    }

    private static RuntimeException unsupported(Path file, String compression, int bits) {
        return FileProblems.unusable(
                file,
                "holds samples of a kind Kerros does not read (AIFF \"" + compression.trim() + "\", " + bits + " bits)",
                "export it as uncompressed AIFF or WAV");
    }
}
