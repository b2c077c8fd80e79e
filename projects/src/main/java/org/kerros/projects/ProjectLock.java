package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Keeps a project to one program at a time. The operating system holds the lock and lets go of it when the program
 * dies, so a lock cannot go stale; the file's text says to people who holds it. The file stays, emptied: deleting it
 * would let two programs hold two files of one name.
 */
final class ProjectLock implements AutoCloseable {
    /** The byte that is locked: far behind the text, which others must be able to read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Closing any channel to a locked file frees it for the whole program, so we must know our own first. */
    private static final Map<Path, String> OURS = new ConcurrentHashMap<>();

    private final Path key;
    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(Path key, FileChannel channel, FileLock lock) {
        this.key = key;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a project.
     *
     * @throws KerrosException if it is open elsewhere, saying by whom and since when
     */
    static ProjectLock take(ProjectFolder folder, Instant now) {
        ObjectNode holder = holder(now);
        try {
            Path key = folder.path().toRealPath();
            String ours = OURS.putIfAbsent(key, describe(holder));
            if (ours != null) {
                throw openElsewhere(folder, ours);
            }
            return takeFile(folder, key, holder);
        } catch (IOException e) {
            throw Storage.unwritable(folder.lock(), e);
        }
    }

    private static ProjectLock takeFile(ProjectFolder folder, Path key, ObjectNode holder) throws IOException {
        @Nullable FileLock lock = null;
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw openElsewhere(folder, describe(readHolder(folder.lock())));
            }
            write(channel, Json.pretty(holder));
            return new ProjectLock(key, channel, lock);
        } finally {
            if (lock == null) {
                OURS.remove(key);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static void write(FileChannel channel, byte[] text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text), 0);
        channel.force(false);
    }

    private static ObjectNode holder(Instant now) {
        return Json.object()
                .put("who", System.getProperty("user.name", "someone"))
                .put("host", host())
                .put("pid", ProcessHandle.current().pid())
                .put("since", now.toString());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    private static ObjectNode readHolder(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException e) {
            // The holder may be writing it just now; that someone holds the lock is sure all the same.
            return Json.object();
        }
    }

    private static String describe(ObjectNode holder) {
        return holder.path("who").asText("someone") + " on "
                + holder.path("host").asText("another computer") + " (process "
                + holder.path("pid").asText("unknown") + ") since "
                + holder.path("since").asText("an unknown time");
    }

    private static KerrosException openElsewhere(ProjectFolder folder, String holder) {
        return new KerrosException(
                Problem.OPEN_ELSEWHERE,
                "\"" + folder.path() + "\" is open elsewhere, by " + holder,
                "close it there first");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            write(channel, new byte[0]);
            lock.release();
        } finally {
            OURS.remove(key);
        }
    }
}
