package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that were being written when the program ended. They never had a final name, so nothing misses them. */
final class Leftovers {
    private Leftovers() {}

    static List<Path> in(ProjectFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(file -> !file.startsWith(folder.bin()))
                    .filter(Files::isRegularFile)
                    .filter(Leftovers::isHalf)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHalf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".part") || name.startsWith("draft-");
    }
}
