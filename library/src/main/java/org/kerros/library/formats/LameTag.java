package org.kerros.library.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the first frame of an MP3 file says when it is no sound but a note of the encoder's ("Xing" or "Info").
 *
 * @param isPresent whether the first frame is such a note, to be left out
 * @param leadIn frames of silence the encoder put before the sound, with what any decoder adds
 * @param leadOut frames after it
 * @param packets how many frames of MP3 follow, or 0 if it does not say
 */
record LameTag(boolean isPresent, int leadIn, int leadOut, int packets) {
    private static final int DECODER_DELAY = 529;
    private static final int HEAD_BYTES = 1 << 14;
    private static final int MOST_ID3_BYTES = 64 << 20;
    private static final LameTag NONE = new LameTag(false, 0, 0, 0);

    static LameTag of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(10);
            if (Bytes.has(head, 0, "ID3")) {
                in.skipNBytes(Math.min(MOST_ID3_BYTES, Math.min(Files.size(file) - 10, id3Bytes(head))));
                return in(in.readNBytes(HEAD_BYTES));
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in(in.readNBytes(HEAD_BYTES));
        }
    }

    private static int id3Bytes(byte[] head) {
        int bytes = 0;
        for (int i = 6; i < head.length; i++) {
            bytes = (bytes << 7) | (head[i] & 0x7f);
        }
        return bytes;
    }

    private static LameTag in(byte[] head) {
        int frame = MpegFrame.find(head);
        if (frame < 0) {
            return NONE;
        }
        int at = frame + 4 + sideBytes(head, frame);
        if (at + 12 > head.length || (!Bytes.has(head, at, "Xing") && !Bytes.has(head, at, "Info"))) {
            return NONE;
        }
        int packets = (head[at + 7] & 1) == 1 ? ByteBuffer.wrap(head).getInt(at + 8) : 0;
        int encoder = at + 8 + fieldBytes(head[at + 7]);
        if (encoder + 24 > head.length || head[encoder] == 0) {
            return new LameTag(true, 0, 0, packets);
        }
        int delay = ((head[encoder + 21] & 0xff) << 4) | ((head[encoder + 22] & 0xf0) >> 4);
        int padding = ((head[encoder + 22] & 0x0f) << 8) | (head[encoder + 23] & 0xff);
        return new LameTag(true, delay + DECODER_DELAY, Math.max(0, padding - DECODER_DELAY), packets);
    }

    private static int sideBytes(byte[] head, int frame) {
        boolean mono = MpegFrame.isMono(head, frame);
        if (MpegFrame.isFirst(head, frame)) {
            return mono ? 17 : 32;
        }
        return mono ? 9 : 17;
    }

    /** Bytes of the fields that come before the encoder's name: frames, bytes, table of contents, quality. */
    private static int fieldBytes(byte flags) {
        return (flags & 1) * 4 + ((flags >> 1) & 1) * 4 + ((flags >> 2) & 1) * 100 + ((flags >> 3) & 1) * 4;
    }
}
