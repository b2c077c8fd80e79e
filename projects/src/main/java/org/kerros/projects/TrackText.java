package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;

/** A track as JSON, and back. What stands at its default is left out. */
final class TrackText {
    private TrackText() {}

    static ObjectNode write(Track track) {
        ObjectNode node = Json.object();
        node.put("id", track.id().value());
        node.put("name", track.name());
        PlacementText.putUnlessZero(node, "gainDb", track.gainDb());
        PlacementText.putUnlessZero(node, "pan", track.pan());
        if (track.mute()) {
            node.put("mute", true);
        }
        if (track.solo()) {
            node.put("solo", true);
        }
        putUnlessEmpty(node, "gainAutomation", track.gainAutomation());
        putUnlessEmpty(node, "panAutomation", track.panAutomation());
        if (!track.placements().isEmpty()) {
            node.set("placements", Json.array(track.placements(), PlacementText::write));
        }
        return node;
    }

    private static void putUnlessEmpty(ObjectNode node, String name, Automation automation) {
        if (!automation.isEmpty()) {
            node.set(name, automation(automation));
        }
    }

    static Track read(JsonNode node) {
        return new Track(
                new TrackId(Json.text(node, "id")),
                Json.text(node, "name"),
                (float) Json.number(node, "gainDb", 0),
                (float) Json.number(node, "pan", 0),
                Json.flag(node, "mute", false),
                Json.flag(node, "solo", false),
                automation(node, "gainAutomation"),
                automation(node, "panAutomation"),
                Json.list(node, "placements", PlacementText::read));
    }

    /** Pairs of frame and value. */
    static ArrayNode automation(Automation automation) {
        return Json.array(
                automation.points(),
                point -> Json.MAPPER.createArrayNode().add(point.frame()).add(point.value()));
    }

    static Automation automation(JsonNode node, String name) {
        List<Automation.Point> points = new ArrayList<>(Json.list(node, name, TrackText::point));
        return points.isEmpty() ? Automation.NONE : new Automation(points);
    }

    private static Automation.Point point(JsonNode pair) {
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).canConvertToExactIntegral()
                || !pair.get(1).isNumber()) {
            throw new IllegalArgumentException("An automation point is [frame, value], not " + pair);
        }
        return new Automation.Point(pair.get(0).longValue(), pair.get(1).doubleValue());
    }
}
