package org.kerros.library.analysis;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** Writes waveform overviews as bytes with a check sum, and reads them back if they are whole. */
final class WaveformCodec {
    private static final int MAGIC = 0x4b57_4631;
    private static final int HEADER_BYTES = 4 + 4 + 8 + 4 + 4;
    private static final int SUM_BYTES = 8;
    private static final int KINDS = 3;

    private WaveformCodec() {}

    static byte[] write(Waveform waveform) {
        Waveform.Level level = waveform.finest();
        int length = HEADER_BYTES + level.channels() * level.points() * KINDS * Float.BYTES;
        byte[] bytes = new byte[length + SUM_BYTES];
        ByteBuffer out = ByteBuffer.wrap(bytes);
        out.putInt(MAGIC).putInt(level.framesPerPoint()).putLong(waveform.frames());
        out.putInt(level.channels()).putInt(level.points());
        for (int c = 0; c < level.channels(); c++) {
            for (int i = 0; i < level.points(); i++) {
                out.putFloat(level.min(c, i)).putFloat(level.max(c, i)).putFloat(level.rms(c, i));
            }
        }
        out.putLong(sum(bytes, length));
        return bytes;
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    /** The overview, or nothing if the bytes are not what was written. */
    static Optional<Waveform> read(byte[] bytes) {
        int length = bytes.length - SUM_BYTES;
        if (length < HEADER_BYTES || ByteBuffer.wrap(bytes).getLong(length) != sum(bytes, length)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != MAGIC) {
            return Optional.empty();
        }
        int framesPerPoint = in.getInt();
        long frames = in.getLong();
        return Optional.of(Waveform.of(frames, level(in, framesPerPoint, in.getInt(), in.getInt())));
    }

    private static Waveform.Level level(ByteBuffer in, int framesPerPoint, int channels, int points) {
        float[][] min = new float[channels][points];
        float[][] max = new float[channels][points];
        float[][] rms = new float[channels][points];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < points; i++) {
                min[c][i] = in.getFloat();
                max[c][i] = in.getFloat();
                rms[c][i] = in.getFloat();
            }
        }
        return new Waveform.Level(framesPerPoint, min, max, rms);
    }
}
