package org.kerros.projects;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Files that appear whole or not at all, and what is said when the disk says no. */
final class Storage {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Storage() {}

    /** Writes a file beside its place, forces it to disk and renames it. */
    static void writeWhole(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileOutputStream out = new FileOutputStream(part.toFile())) {
                out.write(content);
                out.getFD().sync();
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(parentOf(file));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Forces a folder's entries to disk, where the system knows how. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; there a rename is durable by itself.
            return;
        }
    }

    /**
     * Renames a damaged file so that nothing reads it by mistake and nobody loses it.
     *
     * @param what "damaged", "newer": why it was set aside
     * @return its new name
     */
    static Path setAside(Path file, String what, Instant now) throws IOException {
        String name = file.getFileName() + "." + what + "-" + STAMP.format(now);
        Path aside = file.resolveSibling(name);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files in a folder with a given ending, in order of name; none where there is no folder. */
    static List<Path> list(Path folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
                files.forEach(found::add);
            }
        }
        Collections.sort(found);
        return found;
    }

    /** Deletes everything in a folder that we made ourselves a moment ago. */
    static void deleteInside(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteInside(file);
                }
                Files.deleteIfExists(file);
            }
        }
    }

    static Path parentOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    static KerrosException unwritable(Path file, IOException cause) {
        return new KerrosException(
                Problem.STORAGE,
                "\"" + file + "\" could not be written: " + because(cause),
                "free some space or choose a folder that may be written to",
                cause);
    }

    static KerrosException unreadable(Path file, IOException cause) {
        return new KerrosException(
                Problem.STORAGE,
                "\"" + file + "\" could not be read: " + because(cause),
                "check that the disk is there and that you may read the file",
                cause);
    }

    private static String because(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (cause instanceof ReadOnlyFileSystemException) {
            return "the disk is read-only";
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
