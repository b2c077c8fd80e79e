package org.kerros.generators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.generators.checkpoint.CardCodec;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.library.CheckpointCard;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A checkpoint somebody added, where it lies.
 *
 * @param places of its parts, in their order; empty where only the card is known
 */
record RegisteredCheckpoint(CheckpointCard card, List<Place> places) {
    /** A file as it was when its content was last hashed; as long as size and time agree, it is not read again. */
    record Place(Path path, long bytes, long modified) {
        static Place of(Path path) {
            try {
                return new Place(
                        path, Files.size(path), Files.getLastModifiedTime(path).toMillis());
            } catch (IOException e) {
                throw new KerrosException(
                        Problem.NOT_FOUND,
                        "the checkpoint's file \"" + path + "\" is missing",
                        "put it back, or add the checkpoint where it is now with kerros models add",
                        e);
            }
        }
    }

    RegisteredCheckpoint {
        places = List.copyOf(places);
    }

    static RegisteredCheckpoint at(CheckpointCard card, List<Path> files) {
        return new RegisteredCheckpoint(card, files.stream().map(Place::of).toList());
    }

    static KerrosException notHere(CheckpointCard card) {
        return new KerrosException(
                Problem.NOT_FOUND,
                "checkpoint \"" + card.name() + "\" (" + card.id() + ") is not on this machine",
                "add its files with kerros models add, or relink the project to their folder");
    }

    /** This checkpoint with the files as they are now, if they still hold what the card says. */
    RegisteredCheckpoint verified() {
        if (places.isEmpty()) {
            throw notHere(card);
        }
        List<Place> now = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = Place.of(places.get(i).path());
            if (!place.equals(places.get(i))) {
                verify(place, card.parts().get(i));
            }
            now.add(place);
        }
        return new RegisteredCheckpoint(card, now);
    }

    private void verify(Place place, CheckpointCard.Part part) {
        if (place.bytes() != part.bytes() || !Sha256.of(place.path()).equals(part.hash())) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + place.path() + "\" has changed since checkpoint \"" + card.name() + "\" was added",
                    "put the old file back, or add the new one with kerros models add");
        }
    }

    Checkpoint open() {
        return new Checkpoint(card, name -> {
            for (int i = 0; i < places.size(); i++) {
                if (card.parts().get(i).name().equals(name)) {
                    return Files.newInputStream(places.get(i).path());
                }
            }
            throw new IOException("There is no part " + name);
        });
    }

    ObjectNode write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("card", CardCodec.write(card));
        var files = node.putArray("files");
        places.forEach(place -> files.addObject()
                .put("path", place.path().toString())
                .put("bytes", place.bytes())
                .put("modified", place.modified()));
        return node;
    }

    static RegisteredCheckpoint read(JsonNode node) {
        List<Place> places = new ArrayList<>();
        node.path("files")
                .forEach(file -> places.add(new Place(
                        Path.of(file.path("path").asText()),
                        file.path("bytes").asLong(),
                        file.path("modified").asLong())));
        return new RegisteredCheckpoint(CardCodec.read(node.path("card")), places);
    }
}
