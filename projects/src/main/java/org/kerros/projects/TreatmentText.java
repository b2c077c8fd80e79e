package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kerros.timeline.Automation;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.Treatment;

/** How a placement plays its clip as JSON, and back. A clip played as it is has nothing to say. */
final class TreatmentText {
    private TreatmentText() {}

    static void put(ObjectNode node, Treatment treatment) {
        if (treatment instanceof Treatment.Stretch stretch) {
            node.set("stretch", stretch(stretch));
        } else if (treatment instanceof Treatment.Cloud cloud) {
            node.set("cloud", cloud(cloud));
        }
    }

    static Treatment read(JsonNode node) {
        if (Json.has(node, "stretch")) {
            return stretch(Json.required(node, "stretch"));
        }
        return Json.has(node, "cloud") ? cloud(Json.required(node, "cloud")) : Treatment.PLAIN;
    }

    private static ObjectNode stretch(Treatment.Stretch stretch) {
        return Json.object()
                .put("ratio", stretch.ratio())
                .put("semitones", stretch.semitones())
                .put("method", stretch.method().name().toLowerCase(Locale.ROOT));
    }

    private static Treatment.Stretch stretch(JsonNode node) {
        return new Treatment.Stretch(
                Json.number(node, "ratio", 1),
                Json.number(node, "semitones", 0),
                method(Json.text(node, "method", "tape")));
    }

    private static StretchMethod method(String name) {
        for (StretchMethod method : StretchMethod.values()) {
            if (method.name().toLowerCase(Locale.ROOT).equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException("A stretch is tape, tonal or transients, not \"" + name + "\"");
    }

    private static ObjectNode cloud(Treatment.Cloud cloud) {
        ObjectNode node = Json.object().put("frames", cloud.frames()).put("seed", cloud.seed());
        node.set("settings", StripText.settings(cloud.settings()));
        if (!cloud.automation().isEmpty()) {
            ObjectNode automation = node.putObject("automation");
            cloud.automation().forEach((name, moving) -> automation.set(name, AutomationText.write(moving)));
        }
        if (!cloud.others().isEmpty()) {
            node.set("others", Json.array(cloud.others(), TreatmentText::source));
        }
        return node;
    }

    private static Treatment.Cloud cloud(JsonNode node) {
        return new Treatment.Cloud(
                Json.integer(node, "frames"),
                Json.integer(node, "seed", 0),
                StripText.settings(node),
                automation(node.path("automation")),
                Json.list(node, "others", TreatmentText::source));
    }

    private static Map<String, Automation> automation(JsonNode node) {
        Map<String, Automation> moving = new LinkedHashMap<>();
        node.properties().forEach(field -> moving.put(field.getKey(), AutomationText.read(node, field.getKey())));
        return moving;
    }

    private static ObjectNode source(CloudSource source) {
        return Json.object().put("clip", source.clip().value()).put("weight", source.weight());
    }

    private static CloudSource source(JsonNode node) {
        return new CloudSource(new ClipId(Json.text(node, "clip")), Json.number(node, "weight", 1));
    }
}
