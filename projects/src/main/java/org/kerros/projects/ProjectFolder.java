package org.kerros.projects;

import java.nio.file.Path;
import java.util.Locale;

/** Which file of a project is where. */
record ProjectFolder(Path path) {
    ProjectFolder {
        path = path.toAbsolutePath().normalize();
    }

    Path card() {
        return path.resolve("project.json");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path journals() {
        return path.resolve("journal");
    }

    Path journal(int number) {
        return journals().resolve(numbered(number, ".jsonl"));
    }

    Path snapshots() {
        return path.resolve("snapshots");
    }

    Path snapshot(int number) {
        return snapshots().resolve(numbered(number, ".json.gz"));
    }

    Path databases() {
        return path.resolve("database");
    }

    Path database() {
        return databases().resolve("kerros.mv.db");
    }

    Path media() {
        return path.resolve("media");
    }

    Path takes() {
        return path.resolve("takes");
    }

    Path cache() {
        return path.resolve("cache");
    }

    Path exports() {
        return path.resolve("exports");
    }

    Path reports() {
        return path.resolve("reports");
    }

    Path bin() {
        return path.resolve("bin");
    }

    private static String numbered(int number, String ending) {
        return String.format(Locale.ROOT, "%06d", number) + ending;
    }
}
