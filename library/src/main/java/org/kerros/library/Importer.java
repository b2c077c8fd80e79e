package org.kerros.library;

import java.nio.file.Path;
import org.kerros.timeline.work.Progress;

/** Reads one kind of file. Found through {@link java.util.ServiceLoader}, so others can be added. */
public interface Importer {
    /**
     * Whether this is a file of its kind, judged by content; the name is only a hint.
     *
     * @param head the file's first bytes, up to 4096
     */
    boolean recognises(byte[] head, Path file);

    /**
     * Reads a whole file at its own rate and with its own channels.
     *
     * @throws org.kerros.timeline.work.KerrosException if it is damaged or of a kind that is not supported
     */
    ImportedFile read(Path file, Progress progress);

    /** Whether the name is a needed hint; such importers are asked last. */
    default boolean needsName() {
        return false;
    }
}
