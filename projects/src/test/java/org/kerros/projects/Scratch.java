package org.kerros.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for tests that make many. */
final class Scratch {
    private Scratch() {}

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("kerros-projects");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
