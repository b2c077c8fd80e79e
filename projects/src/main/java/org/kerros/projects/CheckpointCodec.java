package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.library.CheckpointCard;
import org.kerros.library.MediaHash;
import org.kerros.library.SettingsCodec;

/** Checkpoint cards as JSON, and back. */
final class CheckpointCodec {
    private CheckpointCodec() {}

    static ObjectNode write(CheckpointCard card) {
        ObjectNode node = Json.object()
                .put("hash", card.hash().hex())
                .put("generator", card.generator())
                .put("name", card.name())
                .put("rate", card.rate())
                .put("licence", card.licence())
                .put("dataset", card.dataset());
        node.set("facts", SettingsCodec.write(card.facts()));
        node.set("parts", Json.array(card.parts(), CheckpointCodec::part));
        return node;
    }

    private static ObjectNode part(CheckpointCard.Part part) {
        return Json.object()
                .put("name", part.name())
                .put("bytes", part.bytes())
                .put("hash", part.hash().hex());
    }

    static CheckpointCard read(JsonNode node) {
        return new CheckpointCard(
                new MediaHash(Json.text(node, "hash")),
                Json.text(node, "generator"),
                Json.text(node, "name"),
                (int) Json.integer(node, "rate", 0),
                Json.text(node, "licence", ""),
                Json.text(node, "dataset", ""),
                SettingsCodec.read(node.path("facts")),
                Json.list(node, "parts", CheckpointCodec::part));
    }

    private static CheckpointCard.Part part(JsonNode node) {
        return new CheckpointCard.Part(
                Json.text(node, "name"), Json.integer(node, "bytes"), new MediaHash(Json.text(node, "hash")));
    }
}
