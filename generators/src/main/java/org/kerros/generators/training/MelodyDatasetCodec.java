package org.kerros.generators.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.training.MelodyDataset.Tune;
import org.kerros.library.MediaHash;
import org.kerros.library.SettingsCodec;
import org.kerros.library.WholeFile;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Data sets as JSON files, one line a melody. */
public final class MelodyDatasetCodec {
    private static final String KIND = "kerros melodies 1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private MelodyDatasetCodec() {}

    /** Writes a data set; it appears whole or not at all. */
    public static void write(MelodyDataset dataset, Path file) {
        ObjectNode node = JSON.createObjectNode()
                .put("kind", KIND)
                .put("source", dataset.source())
                .put("sha256", dataset.hash().hex())
                .put("files", dataset.files());
        node.set("settings", SettingsCodec.write(dataset.settings()));
        ArrayNode tunes = node.putArray("tunes");
        for (Tune tune : dataset.tunes()) {
            ArrayNode events = tunes.addObject()
                    .put("name", tune.name())
                    .put("heldOut", tune.heldOut())
                    .put("stepsPerBar", tune.stepsPerBar())
                    .putArray("events");
            tune.melody().asList().forEach(events::add);
        }
        try {
            WholeFile.write(file, JSON.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a data set.
     *
     * @throws KerrosException if the file is none
     */
    public static MelodyDataset read(Path file) {
        try {
            JsonNode node = JSON.readTree(Files.readAllBytes(file));
            if (node == null || !node.path("kind").asText().equals(KIND)) {
                throw new IllegalArgumentException("Another kind");
            }
            List<Tune> tunes = new ArrayList<>();
            node.path("tunes").forEach(tune -> tunes.add(tune(tune)));
            return new MelodyDataset(
                    node.path("source").asText(),
                    new MediaHash(node.path("sha256").asText()),
                    SettingsCodec.read(node.path("settings")),
                    node.path("files").asInt(),
                    tunes);
        } catch (JsonProcessingException | IllegalArgumentException | KerrosException e) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + file + "\" is no data set of melodies",
                    "make one with kerros dataset melody-rnn, or give a folder or zip archive of MIDI files",
                    e);
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "\"" + file + "\" cannot be read", "check its name and permissions", e);
        }
    }

    private static Tune tune(JsonNode node) {
        JsonNode events = node.path("events");
        int[] values = new int[events.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = events.get(i).asInt(Integer.MIN_VALUE);
        }
        return new Tune(
                node.path("name").asText(),
                node.path("heldOut").asBoolean(),
                node.path("stepsPerBar").asInt(),
                Melody.of(values));
    }
}
