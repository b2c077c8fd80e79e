package org.kerros.generators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.library.WholeFile;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The file that remembers which checkpoints people added. Read anew every time, because it is small and shared. */
final class CheckpointRegistry {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    CheckpointRegistry(Path file) {
        this.file = file;
    }

    synchronized List<RegisteredCheckpoint> entries() {
        List<RegisteredCheckpoint> entries = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                JSON.readTree(file.toFile()).path("checkpoints").forEach(entry -> {
                    entries.add(RegisteredCheckpoint.read(entry));
                });
            } catch (JsonProcessingException | IllegalArgumentException | KerrosException e) {
                throw unusable(e);
            } catch (IOException e) {
                throw new KerrosException(
                        Problem.STORAGE,
                        "the list of models \"" + file + "\" cannot be read",
                        "check its permissions",
                        e);
            }
        }
        return entries;
    }

    private KerrosException unusable(Exception cause) {
        return new KerrosException(
                Problem.UNUSABLE_INPUT,
                "the list of models \"" + file + "\" is damaged",
                "move it away and add the models again with kerros models add",
                cause);
    }

    /** Adds an entry, or replaces the one of the same content. */
    synchronized void put(RegisteredCheckpoint entry) {
        List<RegisteredCheckpoint> entries = entries();
        entries.removeIf(known -> known.card().hash().equals(entry.card().hash()));
        entries.add(entry);
        ObjectNode document = JSON.createObjectNode().put("format", 1);
        ArrayNode list = document.putArray("checkpoints");
        entries.forEach(each -> list.add(each.write()));
        try {
            WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
