package org.kerros.workstation.studio;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Importers;
import org.kerros.library.JsonText;
import org.kerros.render.grains.GrainTable;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Reads a table of grains: a JSON file that names its source and a CSV file with a line for each grain. */
final class GrainTableFile {
    private static final int SHORTEST_LINE = 10;

    private final Path file;
    private final JsonNode cloud;

    GrainTableFile(Path file) {
        this.file = file;
        try {
            cloud = JsonText.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new KerrosException(Problem.NOT_FOUND, "there is no file \"" + file + "\"", "check how it is spelt");
        } catch (IOException e) {
            throw unusable();
        }
        if (!cloud.path("source").isTextual() || !cloud.path("grains").isTextual()) {
            throw unusable();
        }
    }

    private KerrosException unusable() {
        return new KerrosException(
                Problem.UNUSABLE_INPUT,
                "\"" + file + "\" is no table of grains",
                "choose a file of format grain-cloud");
    }

    /**
     * Reads the table.
     *
     * @param seconds how much of it, or 0 for all
     */
    GrainTable read(double seconds) {
        if (!(Importers.read(beside("source"), Progress.none()).material() instanceof AudioBuffer sound)
                || sound.rate() != cloud.path("sampleRate").asInt()) {
            throw unusable();
        }
        long length = seconds > 0
                ? (long) (seconds * sound.rate())
                : cloud.path("length").asLong();
        try {
            byte[] lines = Files.readAllBytes(beside("grains"));
            GrainTable table =
                    new GrainTable(sound, cloud.path("amplitude").asDouble(), length, 1 + lines.length / SHORTEST_LINE);
            new GrainLines(lines).readInto(table);
            return table;
        } catch (IOException | IllegalArgumentException e) {
            throw unusable();
        }
    }

    private Path beside(String key) {
        return file.resolveSibling(cloud.path(key).asText());
    }
}
