package org.kerros.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a sample stands in the bytes of a file.
 *
 * @param kind signed or unsigned whole numbers, or floating-point
 * @param bytes 1 to 4 for whole numbers, 4 or 8 for floating-point
 */
public record SampleLayout(Kind kind, int bytes, ByteOrder order) {
    /** What kind of number a sample is. */
    public enum Kind {
        SIGNED,
        UNSIGNED,
        FLOAT
    }

    /** Whether there are samples like this. */
    public static boolean exists(Kind kind, int bytes) {
        return kind == Kind.FLOAT ? bytes == 4 || bytes == 8 : bytes >= 1 && bytes <= 4;
    }

    /** In words: "16-bit" or "32-bit float". */
    public String words() {
        return bytes * 8 + "-bit" + (kind == Kind.FLOAT ? " float" : "");
    }

    /**
     * Takes interleaved frames apart.
     *
     * @param block whole frames, read to its end
     * @param planar filled from frame {@code start} on
     */
    public void decode(ByteBuffer block, float[][] planar, int start) {
        block.order(order);
        int channels = planar.length;
        int frames = block.remaining() / (bytes * channels);
        int at = block.position();
        for (int frame = start; frame < start + frames; frame++) {
            for (int c = 0; c < channels; c++) {
                planar[c][frame] = sample(block, at);
                at += bytes;
            }
        }
        block.position(at);
    }

    /**
     * Takes samples that lie a fixed number of bytes apart, such as those of one channel.
     *
     * @param block in this layout's order; read at positions of its own, so several threads may share it
     * @param first the place of the first sample
     * @param stride bytes from one sample to the next
     * @param to filled from {@code at} on
     */
    void decode(ByteBuffer block, int first, int stride, float[] to, int at, int count) {
        // One loop for each of the common layouts, so that the compiler sees nothing but reading and scaling.
        if (kind == Kind.SIGNED && bytes == 2) {
            for (int i = 0; i < count; i++) {
                to[at + i] = block.getShort(first + i * stride) * (1 / 32768f);
            }
        } else if (kind == Kind.SIGNED && bytes == 3 && order == ByteOrder.LITTLE_ENDIAN && count > 0) {
            // Four bytes at once, of which the last is another sample's; behind the last one there may be none.
            for (int i = 0; i < count - 1; i++) {
                to[at + i] = (block.getInt(first + i * stride) << 8 >> 8) * (1 / 8388608f);
            }
            to[at + count - 1] = sample(block, first + (count - 1) * stride);
        } else if (kind == Kind.FLOAT && bytes == 4) {
            for (int i = 0; i < count; i++) {
                to[at + i] = block.getFloat(first + i * stride);
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[at + i] = sample(block, first + i * stride);
            }
        }
    }

    private float sample(ByteBuffer block, int at) {
        if (kind == Kind.FLOAT) {
            return bytes == 4 ? block.getFloat(at) : (float) block.getDouble(at);
        }
        return switch (bytes) {
            case 1 -> (kind == Kind.UNSIGNED ? (block.get(at) & 0xff) - 128 : block.get(at)) / 128f;
            case 2 -> block.getShort(at) / 32768f;
            case 3 -> threeBytes(block, at) / 8388608f;
            default -> (float) (block.getInt(at) / 2147483648.0);
        };
    }

    private int threeBytes(ByteBuffer block, int at) {
        int first = block.get(at) & 0xff;
        int middle = block.get(at + 1) & 0xff;
        int last = block.get(at + 2) & 0xff;
        int bits = order == ByteOrder.BIG_ENDIAN
                ? (first << 24) | (middle << 16) | (last << 8)
                : (last << 24) | (middle << 16) | (first << 8);
        return bits >> 8;
    }
}
