package org.kerros.workstation.ui.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Small things the window keeps for its user between starts: the look, sizes of panes, recent pieces. */
public final class Remembered {
    private static final String RECENT = "recent";
    private static final int MOST_RECENT = 8;

    private final Path file;
    private final Properties values = new Properties();

    /** What is kept in a file; where there is none, nothing yet. */
    public Remembered(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                values.clear();
            }
        }
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public int number(String key, int otherwise) {
        try {
            return text(key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    public boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    public void keep(String key, Object value) {
        if (!value.toString().equals(values.setProperty(key, value.toString()))) {
            write();
        }
    }

    /** Folders of pieces opened lately, the last one first, as far as they are still there. */
    public List<Path> recent() {
        return text(RECENT).stream()
                .flatMap(paths -> Arrays.stream(paths.split("\n")))
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
    }

    public void opened(Path piece) {
        List<Path> paths = new ArrayList<>(recent());
        paths.remove(piece);
        paths.add(0, piece);
        keep(
                RECENT,
                String.join(
                        "\n",
                        paths.stream().limit(MOST_RECENT).map(Path::toString).toList()));
    }

    private void write() {
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(Path.of(".")));
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
