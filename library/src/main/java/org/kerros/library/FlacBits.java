package org.kerros.library;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bits of a FLAC frame, most significant first, with the check sums it ends its parts with. */
final class FlacBits {
    private static final int CRC_8 = 0x07;
    private static final int CRC_16 = 0x8005;
    private static final int[] CRC_16_TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? (crc << 1) ^ CRC_16 : crc << 1;
            }
            CRC_16_TABLE[i] = crc & 0xffff;
        }
    }

    private byte[] bytes = new byte[1 << 15];
    private int length;
    private long pending;
    private int pendingBits;

    void clear() {
        length = 0;
        pending = 0;
        pendingBits = 0;
    }

    /** Appends the lowest bits of a number, 32 at most. */
    void write(int value, int bits) {
        pending = (pending << bits) | (value & ((1L << bits) - 1));
        pendingBits += bits;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            put((int) (pending >>> pendingBits));
        }
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    /** Appends a number in Rice code: zeros for what is above the parameter's bits, a one, and those bits. */
    void writeRice(int value, int parameter) {
        int folded = (value << 1) ^ (value >> 31);
        int zeros = folded >>> parameter;
        while (zeros >= 24) {
            write(0, 24);
            zeros -= 24;
        }
        write(1, zeros + 1);
        write(folded, parameter);
    }

    /** Appends a number as UTF-8 would, which takes up to 36 bits. */
    void writeUtf8(long number) {
        if (number < 0x80) {
            write((int) number, 8);
            return;
        }
        int more = 1;
        while (number >>> (6 * more + 6 - more) != 0) {
            more++;
        }
        int mark = (0xff80 >> more) & 0xff;
        write(mark | (int) (number >>> (6 * more)), 8);
        for (int i = more - 1; i >= 0; i--) {
            write(0x80 | (int) ((number >>> (6 * i)) & 0x3f), 8);
        }
    }

    void fillByte() {
        if (pendingBits > 0) {
            write(0, 8 - pendingBits);
        }
    }

    /** Check sum of everything so far, which must be whole bytes. */
    int crc8() {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) != 0 ? (crc << 1) ^ CRC_8 : crc << 1;
            }
        }
        return crc & 0xff;
    }

    int crc16() {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc = ((crc << 8) & 0xffff) ^ CRC_16_TABLE[(crc >> 8) ^ (bytes[i] & 0xff)];
        }
        return crc;
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, 0, length);
    }
}
