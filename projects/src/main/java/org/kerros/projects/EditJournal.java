package org.kerros.projects;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The journal being written: what {@link #append} returned from is on disk. Written without a channel, because an
 * interrupt closes a channel under whoever is writing. Confined to who holds the project's writing lock.
 */
final class EditJournal implements AutoCloseable {
    private final ProjectFolder folder;
    private int number;
    private long length;
    private @Nullable RandomAccessFile file;

    /** A journal that goes on in the file of a number, which is made when something is appended. */
    EditJournal(ProjectFolder folder, int number) {
        this.folder = folder;
        this.number = number;
    }

    int number() {
        return number;
    }

    Path path() {
        return folder.journal(number);
    }

    /**
     * Writes a line and forces it to disk.
     *
     * @throws IOException if that failed; the journal then ends where it did before
     */
    void append(byte[] line) throws IOException {
        RandomAccessFile open = opened();
        try {
            open.seek(length);
            open.write(line);
            open.getFD().sync();
            length += line.length;
        } catch (IOException e) {
            takeBack(open, e);
            throw e;
        }
    }

    private RandomAccessFile opened() throws IOException {
        RandomAccessFile open = file;
        if (open == null) {
            boolean fresh = !Files.exists(path());
            open = new RandomAccessFile(path().toFile(), "rw");
            length = open.length();
            file = open;
            if (fresh) {
                Storage.forceFolder(folder.journals());
            }
        }
        return open;
    }

    /** Takes a half-written line away, or else goes on in the next file, where it harms nobody. */
    private void takeBack(RandomAccessFile open, IOException cause) {
        try {
            open.setLength(length);
        } catch (IOException e) {
            cause.addSuppressed(e);
            file = null;
            number++;
        }
    }

    /** Goes on in the next file. */
    void rotate() throws IOException {
        close();
        number++;
    }

    @Override
    public void close() throws IOException {
        RandomAccessFile open = file;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}
