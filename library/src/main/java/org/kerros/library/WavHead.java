package org.kerros.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The beginning of the WAV files we write: of the same length whatever follows, so that it can be written again. */
final class WavHead {
    /** Longer files are RF64 (EBU Tech 3306). */
    static final long MOST_RIFF_BYTES = 0xffff_fff0L;

    private static final int LONG_SIZES_BYTES = 28;

    private WavHead() {}

    /**
     * All that stands before the first sample.
     *
     * @param bytesAfter the length of what follows the samples
     * @param mostRiffBytes longer files are RF64
     */
    static ByteBuffer bytes(
            int rate, int channels, SampleFormat format, long frames, int bytesAfter, long mostRiffBytes) {
        boolean extraFormat = format.isFloat();
        int formatBytes = extraFormat ? 18 : 16;
        int length = length(format);
        long dataBytes = frames * channels * format.bytes();
        long riffBytes = length - 8 + dataBytes + (dataBytes & 1) + bytesAfter;
        boolean isLong = riffBytes > mostRiffBytes;

        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        id(header, isLong ? "RF64" : "RIFF").putInt(isLong ? -1 : (int) riffBytes);
        id(header, "WAVE");
        longSizes(header, isLong, riffBytes, dataBytes, frames);
        format(header, rate, channels, format, formatBytes);
        if (extraFormat) {
            id(header, "fact").putInt(4).putInt(isLong ? -1 : (int) frames);
        }
        id(header, "data").putInt(isLong ? -1 : (int) dataBytes);
        return header.flip();
    }

    /** Where the first sample stands. */
    static int length(SampleFormat format) {
        boolean extraFormat = format.isFloat();
        return 12 + 8 + LONG_SIZES_BYTES + 8 + (extraFormat ? 18 : 16) + (extraFormat ? 12 : 0) + 8;
    }

    /** Room for 64-bit sizes, which stays unused in files of the usual length. */
    private static void longSizes(ByteBuffer header, boolean isLong, long riffBytes, long dataBytes, long frames) {
        id(header, isLong ? "ds64" : "JUNK").putInt(LONG_SIZES_BYTES);
        header.putLong(isLong ? riffBytes : 0);
        header.putLong(isLong ? dataBytes : 0);
        header.putLong(isLong ? frames : 0);
        header.putInt(0);
    }

    private static void format(ByteBuffer header, int rate, int channels, SampleFormat format, int formatBytes) {
        int frameBytes = channels * format.bytes();
        id(header, "fmt ").putInt(formatBytes);
        header.putShort((short) (format.isFloat() ? 3 : 1)).putShort((short) channels);
        header.putInt(rate).putInt(rate * frameBytes);
        header.putShort((short) frameBytes).putShort((short) format.bits());
        if (formatBytes == 18) {
            header.putShort((short) 0);
        }
    }

    static ByteBuffer id(ByteBuffer header, String id) {
        return header.put(id.getBytes(StandardCharsets.ISO_8859_1));
    }
}
