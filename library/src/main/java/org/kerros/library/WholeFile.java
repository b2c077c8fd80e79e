package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: written under a temporary name beside its own, forced to disk and renamed by
 * {@link #finish}. Closed without that, nothing remains.
 */
public final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private boolean finished;

    /** Begins a file; its folder is made if it is not there. */
    public WholeFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        Path name = this.target.getFileName();
        if (folder == null || name == null || Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        Files.createDirectories(folder);
        // Unique among everybody who may write here; random only in this name, which nobody keeps.
        temporary = folder.resolve(
                "." + name + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
        channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Writes a small file at once. */
    public static void write(Path target, byte[] content) {
        try (WholeFile file = new WholeFile(target)) {
            file.write(ByteBuffer.wrap(content));
            file.finish();
        } catch (IOException e) {
            throw FileProblems.unwritable(target, e);
        }
    }

    /** Appends all that remains in a buffer. */
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Where the bytes go meanwhile. */
    public FileChannel channel() {
        return channel;
    }

    /** Puts the file in its place, replacing what was there. */
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!finished) {
            Files.deleteIfExists(temporary);
        }
    }
}
