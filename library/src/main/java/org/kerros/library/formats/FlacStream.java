package org.kerros.library.formats;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import org.kerros.library.FileProblems;

/**
 * A FLAC file without its comments, pictures and tables: the decoder would allocate whatever sizes they claim, and
 * nothing in them is sound.
 */
final class FlacStream {
    private static final int STREAM_INFO = 0;
    private static final int STREAM_INFO_BYTES = 34;
    private static final int LAST = 0x80;

    private FlacStream() {}

    /** The mark, the description of the stream, and the frames. */
    static InputStream of(InputStream file, Path path) throws IOException {
        DataInputStream in = new DataInputStream(file);
        try {
            in.readInt();
            return new SequenceInputStream(new ByteArrayInputStream(head(in, path)), in);
        } catch (EOFException e) {
            throw FileProblems.unusable(path, "is cut off at its beginning", "copy or download it again", e);
        }
    }

    private static byte[] head(DataInputStream in, Path path) throws IOException {
        byte[] head = new byte[8 + STREAM_INFO_BYTES];
        boolean described = false;
        for (int kind = 0; (kind & LAST) == 0; ) {
            int header = in.readInt();
            kind = header >>> 24;
            int length = header & 0xff_ffff;
            if ((kind & ~LAST) == STREAM_INFO && length == STREAM_INFO_BYTES && !described) {
                in.readFully(head, 8, length);
                described = true;
            } else {
                in.skipNBytes(length);
            }
        }
        if (!described) {
            throw FileProblems.unusable(path, "is a FLAC file without a description", "export it again");
        }
        System.arraycopy(new byte[] {'f', 'L', 'a', 'C', (byte) LAST, 0, 0, STREAM_INFO_BYTES}, 0, head, 0, 8);
        return head;
    }
}
