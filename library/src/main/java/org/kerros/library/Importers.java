package org.kerros.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/** Reads files of every kind there is an {@link Importer} for, chosen by content and not by name. */
public final class Importers {
    private static final int HEAD_BYTES = 4096;

    private Importers() {}

    /**
     * Reads a file, with the provenance inside it or in a sidecar beside it.
     *
     * @throws KerrosException if it is not there, empty, of no kind we read, damaged or cut off
     */
    public static ImportedFile read(Path file, Progress progress) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw FileProblems.unusable(file, "is empty", "copy or export it again");
        }
        // Asking for importers looks into every library there is; most sound is WAV, which needs none of them.
        ImportedFile found =
                WavFile.recognises(head) ? WavFile.read(file, progress) : read(importer(file, head), file, progress);
        return found.embedded().isPresent() ? found : found.withEmbedded(Sidecar.find(file));
    }

    /** Whether a file is of a kind we read; true for nothing but regular files. */
    public static boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] head = head(file);
        return WavFile.recognises(head) || all().stream().anyMatch(importer -> importer.recognises(head, file));
    }

    private static ImportedFile read(Importer importer, Path file, Progress progress) {
        try {
            return importer.read(file, progress);
        } catch (KerrosException | Cancelled e) {
            throw e;
        } catch (RuntimeException e) {
            // Decoders that others wrote meet damage with whatever exception comes first.
            throw FileProblems.unusable(file, "is damaged and cannot be decoded", "copy or export it again", e);
        }
    }

    private static byte[] head(Path file) {
        if (Files.isDirectory(file)) {
            throw FileProblems.unusable(file, "is a folder", "choose the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    private static Importer importer(Path file, byte[] head) {
        return all().stream()
                .filter(importer -> importer.recognises(head, file))
                .findFirst()
                .orElseThrow(() -> FileProblems.unusable(
                        file,
                        "is neither sound nor notes of a kind that Kerros reads",
                        "use WAV, AIFF, FLAC, Ogg Vorbis, MP3 or MIDI"));
    }

    private static List<Importer> all() {
        // MP3 has no sure mark, so whoever needs the name as a hint is asked after those who do not.
        return ServiceLoader.load(Importer.class, Importers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Importer::needsName))
                .toList();
    }
}
