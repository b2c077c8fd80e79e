package org.kerros.generators.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCard.Part;
import org.kerros.library.MediaHash;
import org.kerros.library.SettingsCodec;
import org.kerros.timeline.work.KerrosException;

/** Checkpoint cards as JSON: the {@code card.json} beside the weights, and the registry. */
public final class CardCodec {
    private CardCodec() {}

    /** A card as a JSON object. */
    public static ObjectNode write(CheckpointCard card) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("generator", card.generator())
                .put("name", card.name())
                .put("sha256", card.hash().hex())
                .put("rate", card.rate())
                .put("licence", card.licence())
                .put("dataset", card.dataset());
        node.set("facts", SettingsCodec.write(card.facts()));
        var parts = node.putArray("parts");
        card.parts()
                .forEach(part -> parts.addObject()
                        .put("name", part.name())
                        .put("bytes", part.bytes())
                        .put("sha256", part.hash().hex()));
        return node;
    }

    /**
     * A card from a JSON object.
     *
     * @throws IllegalArgumentException if it is none
     * @throws KerrosException if a fact is none
     */
    public static CheckpointCard read(JsonNode node) {
        List<Part> parts = new ArrayList<>();
        node.path("parts")
                .forEach(part -> parts.add(new Part(
                        part.path("name").asText(),
                        part.path("bytes").asLong(),
                        new MediaHash(part.path("sha256").asText()))));
        return new CheckpointCard(
                new MediaHash(node.path("sha256").asText()),
                node.path("generator").asText(),
                node.path("name").asText(),
                node.path("rate").asInt(),
                node.path("licence").asText(),
                node.path("dataset").asText(),
                SettingsCodec.read(node.path("facts")),
                parts);
    }
}
