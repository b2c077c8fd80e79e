package org.kerros.library.formats;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.kerros.timeline.work.Progress;

/** The packets of the first stream in an Ogg file (RFC 3533). */
final class OggPackets {
    private static final int BLOCK_BYTES = 8192;

    private final InputStream in;
    private final Path file;
    private final long size;
    private final Progress progress;
    private final SyncState sync = new SyncState();
    private final StreamState stream = new StreamState();
    private final Page page = new Page();
    private final Packet packet = new Packet();
    private boolean begun;
    private boolean ended;
    private boolean damaged;
    private int serial;
    private long read;
    private long lastFrame = -1;

    OggPackets(InputStream in, Path file, long size, Progress progress) {
        this.in = in;
        this.file = file;
        this.size = size;
        this.progress = progress;
        sync.init();
    }

    /** Moves to the next packet; false at the end. */
    boolean next() throws IOException {
        while (true) {
            int result = begun ? stream.packetout(packet) : 0;
            if (result == 1) {
                return true;
            }
            damaged |= result < 0;
            if (result == 0 && (ended || !nextPage())) {
                return false;
            }
        }
    }

    Packet packet() {
        return packet;
    }

    /** Whether the stream said it was complete. */
    boolean ended() {
        return ended;
    }

    /** Frames the stream has up to the last page read, as that page says; −1 if it does not say. */
    long lastFrame() {
        return lastFrame;
    }

    /** Whether a part between was missing. */
    boolean damaged() {
        return damaged;
    }

    private boolean nextPage() throws IOException {
        while (true) {
            int result = sync.pageout(page);
            if (result == 1) {
                if (take()) {
                    return true;
                }
            } else if (result == 0 && !more()) {
                return false;
            }
        }
    }

    private boolean take() {
        if (!begun) {
            serial = page.serialno();
            stream.init(serial);
            stream.reset();
            begun = true;
        }
        if (page.serialno() != serial) {
            return false;
        }
        stream.pagein(page);
        ended = page.eos() != 0;
        lastFrame = page.granulepos();
        return true;
    }

    private boolean more() throws IOException {
        int offset = sync.buffer(BLOCK_BYTES);
        int count = in.read(sync.data, offset, BLOCK_BYTES);
        if (count <= 0) {
            return false;
        }
        sync.wrote(count);
        read += count;
        progress.report(Math.min(1, (double) read / size), "Reading " + file.getFileName());
        return true;
    }
}
