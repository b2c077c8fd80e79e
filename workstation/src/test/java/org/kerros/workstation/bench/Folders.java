package org.kerros.workstation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kerros.workstation.testing.CommandLine;

/** A folder that lasts as long as a benchmark, and the command line in it. */
final class Folders implements AutoCloseable {
    private final Path root;
    private final CommandLine commandLine;

    Folders() {
        try {
            root = Files.createTempDirectory("kerros-bench");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        commandLine = new CommandLine(root.resolve("user"));
    }

    Path root() {
        return root;
    }

    CommandLine.Run run(Object... arguments) {
        CommandLine.Run run = commandLine.run(arguments);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(run.err());
        }
        return run;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
