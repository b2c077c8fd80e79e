package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Lanes;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.TrackId;

/** A strip as JSON, and back. What stands at its default is left out. */
final class StripText {
    private StripText() {}

    static ObjectNode write(Strip strip) {
        ObjectNode node = Json.object();
        PlacementText.putUnlessZero(node, "gainDb", strip.gainDb());
        PlacementText.putUnlessZero(node, "pan", strip.pan());
        if (strip.width() != 1) {
            node.put("width", strip.width());
        }
        if (strip.inverted()) {
            node.put("inverted", true);
        }
        if (!strip.inserts().isEmpty()) {
            node.set("effects", Json.array(strip.inserts(), StripText::insert));
        }
        if (!strip.sends().isEmpty()) {
            node.set("sends", Json.array(strip.sends(), StripText::send));
        }
        lanes(node, strip.lanes());
        return node;
    }

    static Strip read(JsonNode node) {
        return new Strip(
                (float) Json.number(node, "gainDb", 0),
                (float) Json.number(node, "pan", 0),
                (float) Json.number(node, "width", 1),
                Json.flag(node, "inverted", false),
                Json.list(node, "effects", StripText::insert),
                Json.list(node, "sends", StripText::send),
                lanes(node));
    }

    /** Gain and pan stand by themselves, as they always did; everything else in a list. */
    private static void lanes(ObjectNode node, Lanes lanes) {
        ArrayNode others = Json.NODES.arrayNode();
        lanes.byTarget().forEach((target, automation) -> {
            if (target.equals(AutomationTarget.GAIN)) {
                node.set("gainAutomation", AutomationText.write(automation));
            } else if (target.equals(AutomationTarget.PAN)) {
                node.set("panAutomation", AutomationText.write(automation));
            } else {
                ObjectNode lane = AutomationText.target(target);
                lane.set("points", AutomationText.write(automation));
                others.add(lane);
            }
        });
        if (!others.isEmpty()) {
            node.set("automation", others);
        }
    }

    private static Lanes lanes(JsonNode node) {
        Map<AutomationTarget, Automation> lanes = new LinkedHashMap<>();
        lanes.put(AutomationTarget.GAIN, AutomationText.read(node, "gainAutomation"));
        lanes.put(AutomationTarget.PAN, AutomationText.read(node, "panAutomation"));
        Json.list(node, "automation", lane -> lane)
                .forEach(lane -> lanes.put(AutomationText.target(lane), AutomationText.read(lane, "points")));
        return new Lanes(lanes);
    }

    static ObjectNode insert(Insert insert) {
        ObjectNode node = Json.object().put("id", insert.id().value()).put("effect", insert.effect());
        if (!insert.on()) {
            node.put("on", false);
        }
        if (!insert.settings().isEmpty()) {
            node.set("settings", settings(insert.settings()));
        }
        return node;
    }

    static Insert insert(JsonNode node) {
        return new Insert(
                new InsertId(Json.text(node, "id")),
                Json.text(node, "effect"),
                Json.flag(node, "on", true),
                settings(node));
    }

    static ObjectNode settings(Map<String, String> settings) {
        ObjectNode node = Json.object();
        settings.forEach(node::put);
        return node;
    }

    /** Settings by name; numbers and flags may stand as such. */
    static Map<String, String> settings(JsonNode node) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (Json.has(node, "settings")) {
            Json.required(node, "settings")
                    .properties()
                    .forEach(field -> settings.put(field.getKey(), text(field.getValue())));
        }
        return settings;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    static ObjectNode send(Send send) {
        ObjectNode node = Json.object().put("to", send.to().value());
        PlacementText.putUnlessZero(node, "gainDb", send.gainDb());
        if (send.preFader()) {
            node.put("preFader", true);
        }
        return node;
    }

    static Send send(JsonNode node) {
        return new Send(
                new TrackId(Json.text(node, "to")),
                (float) Json.number(node, "gainDb", 0),
                Json.flag(node, "preFader", false));
    }
}
