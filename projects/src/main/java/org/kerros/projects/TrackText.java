package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;

/** A track as JSON, and back. What stands at its default is left out. */
final class TrackText {
    private TrackText() {}

    static ObjectNode write(Track track) {
        ObjectNode node = Json.object();
        node.put("id", track.id().value());
        node.put("name", track.name());
        if (track.kind() != TrackKind.AUDIO) {
            node.put("kind", kindName(track.kind()));
        }
        if (track.mute()) {
            node.put("mute", true);
        }
        if (track.solo()) {
            node.put("solo", true);
        }
        if (!track.output().isMaster()) {
            node.put("output", track.output().value());
        }
        node.setAll(StripText.write(track.strip()));
        if (!track.placements().isEmpty()) {
            node.set("placements", Json.array(track.placements(), PlacementText::write));
        }
        return node;
    }

    static Track read(JsonNode node) {
        return new Track(
                new TrackId(Json.text(node, "id")),
                kind(Json.text(node, "kind", "audio")),
                Json.text(node, "name"),
                Json.flag(node, "mute", false),
                Json.flag(node, "solo", false),
                new TrackId(Json.text(node, "output", TrackId.MASTER.value())),
                StripText.read(node),
                Json.list(node, "placements", PlacementText::read));
    }

    private static String kindName(TrackKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static TrackKind kind(String name) {
        for (TrackKind kind : TrackKind.values()) {
            if (kindName(kind).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("A track is audio, group or return, not \"" + name + "\"");
    }
}
