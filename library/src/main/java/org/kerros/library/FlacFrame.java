package org.kerros.library;

import java.util.List;

/** Writes blocks of whole-number samples as FLAC frames (RFC 9639, section 9). */
final class FlacFrame {
    static final int BLOCK_FRAMES = 4096;
    private static final List<Integer> RATES =
            List.of(0, 88_200, 176_400, 192_000, 8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000);
    private static final int LEFT_AND_SIDE = 0b1000;
    private static final int SIDE_AND_RIGHT = 0b1001;
    private static final int MID_AND_SIDE = 0b1010;

    private final int rate;
    private final int bits;
    private final FlacBits out = new FlacBits();

    FlacFrame(int rate, int bits) {
        this.rate = rate;
        this.bits = bits;
    }

    /** The bytes of a block, valid until the next. */
    FlacBits encode(int[][] channels, int count, long number) {
        out.clear();
        if (channels.length == 2) {
            encodeStereo(channels, count, number);
        } else {
            header(channels.length - 1, count, number);
            for (int[] channel : channels) {
                new FlacSubframe(channel, count, bits).writeTo(out);
            }
        }
        out.fillByte();
        out.write(out.crc16(), 16);
        return out;
    }

    /** Two channels are often smaller as one of them, or their mean, and their difference. */
    private void encodeStereo(int[][] channels, int count, long number) {
        FlacSubframe left = new FlacSubframe(channels[0], count, bits);
        FlacSubframe right = new FlacSubframe(channels[1], count, bits);
        int[] mean = new int[count];
        int[] difference = new int[count];
        for (int i = 0; i < count; i++) {
            mean[i] = (channels[0][i] + channels[1][i]) >> 1;
            difference[i] = channels[0][i] - channels[1][i];
        }
        FlacSubframe mid = new FlacSubframe(mean, count, bits);
        FlacSubframe side = new FlacSubframe(difference, count, bits + 1);

        long smallest = Math.min(Math.min(left.size(), right.size()), mid.size()) + side.size();
        if (left.size() + right.size() <= smallest) {
            write(1, count, number, left, right);
        } else if (left.size() + side.size() == smallest) {
            write(LEFT_AND_SIDE, count, number, left, side);
        } else if (right.size() + side.size() == smallest) {
            write(SIDE_AND_RIGHT, count, number, side, right);
        } else {
            write(MID_AND_SIDE, count, number, mid, side);
        }
    }

    private void write(int assignment, int count, long number, FlacSubframe first, FlacSubframe second) {
        header(assignment, count, number);
        first.writeTo(out);
        second.writeTo(out);
    }

    private void header(int assignment, int count, long number) {
        boolean isFull = count == BLOCK_FRAMES;
        out.write(0b1111_1111_1111_1000, 16);
        out.write(isFull ? 0b1100 : 0b0111, 4);
        out.write(Math.max(0, RATES.indexOf(rate)), 4);
        out.write(assignment, 4);
        out.write(bits == 16 ? 0b1000 : 0b1100, 4);
        out.writeUtf8(number);
        if (!isFull) {
            out.write(count - 1, 16);
        }
        out.write(out.crc8(), 8);
    }
}
