package org.kerros.workstation.studio.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Takes away what was made and is not wanted. */
final class Folders {
    private Folders() {}

    /** Deletes a folder and all in it. */
    static void delete(Path folder) {
        try {
            for (Path file : deepestFirst(folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "what was begun in \"" + folder + "\" cannot be taken away",
                    "delete that folder yourself",
                    problem);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
