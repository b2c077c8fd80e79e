package org.kerros.generators.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Writes a file so that it appears whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Replaces a file by new content; folders on the way are made.
     *
     * @throws KerrosException if it cannot be written; the old file is then untouched
     */
    public static void write(Path file, byte[] content) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(whole.resolveSibling(""));
            // Not createTempFile, which hides what it makes from everybody else.
            Path temporary = whole.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                writeThrough(temporary, content);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "\"" + file + "\" cannot be written",
                    "check that the folder may be written to and the disk has room",
                    e);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
