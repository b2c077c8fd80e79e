package org.kerros.library.formats;

/** Finds the headers of MPEG audio frames (ISO 11172-3 and 13818-3, layer III) among bytes. */
final class MpegFrame {
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[] KBPS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBPS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

    private MpegFrame() {}

    /** Whether a frame begins here and another where it ends. */
    static boolean beginsTwice(byte[] bytes) {
        int length = length(bytes, 0);
        return length > 0 && length(bytes, length) > 0;
    }

    /** The place of the first frame that another follows, or −1. */
    static int find(byte[] bytes) {
        for (int at = 0; at < bytes.length - 4; at++) {
            int length = length(bytes, at);
            if (length > 0 && length(bytes, at + length) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Bytes of the frame that begins at a place, or 0 if none does. */
    static int length(byte[] bytes, int at) {
        if (at < 0 || at > bytes.length - 4 || (bytes[at] & 0xff) != 0xff || (bytes[at + 1] & 0xe0) != 0xe0) {
            return 0;
        }
        int version = (bytes[at + 1] >> 3) & 3;
        int layer = (bytes[at + 1] >> 1) & 3;
        int bitrate = (bytes[at + 2] >> 4) & 15;
        int rate = (bytes[at + 2] >> 2) & 3;
        if (version == 1 || layer != 1 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return 0;
        }
        int padding = (bytes[at + 2] >> 1) & 1;
        boolean first = version == 3;
        int hz = RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int bits = (first ? KBPS_1 : KBPS_2)[bitrate] * 1000;
        return (first ? 144 : 72) * bits / hz + padding;
    }

    /** Whether a frame is of MPEG-1, which has longer side information. */
    static boolean isFirst(byte[] bytes, int at) {
        return ((bytes[at + 1] >> 3) & 3) == 3;
    }

    static boolean isMono(byte[] bytes, int at) {
        return ((bytes[at + 3] >> 6) & 3) == 3;
    }
}
