package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Curve;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** Automation and what it moves, as JSON, and back. */
final class AutomationText {
    private static final String STEP = "step";

    private AutomationText() {}

    /** Triples of frame, value and curve; a line has no third. */
    static ArrayNode write(Automation automation) {
        return Json.array(automation.points(), AutomationText::point);
    }

    private static ArrayNode point(Automation.Point point) {
        ArrayNode node = Json.NODES.arrayNode().add(point.frame()).add(point.value());
        if (point.curve().hold()) {
            node.add(STEP);
        } else if (!point.curve().isLine()) {
            node.add(point.curve().bend());
        }
        return node;
    }

    static Automation read(JsonNode node, String name) {
        List<Automation.Point> points = new ArrayList<>(Json.list(node, name, AutomationText::point));
        return points.isEmpty() ? Automation.NONE : new Automation(points);
    }

    private static Automation.Point point(JsonNode node) {
        if (!node.isArray()
                || node.size() < 2
                || node.size() > 3
                || !node.get(0).canConvertToExactIntegral()
                || !node.get(1).isNumber()) {
            throw new IllegalArgumentException(
                    "An automation point is [frame, value], [frame, value, \"step\"] or [frame, value, bend], not "
                            + node);
        }
        return new Automation.Point(node.get(0).longValue(), node.get(1).doubleValue(), curve(node));
    }

    private static Curve curve(JsonNode point) {
        JsonNode third = point.path(2);
        if (third.isMissingNode()) {
            return Curve.LINE;
        }
        if (third.isNumber()) {
            return Curve.bent(third.doubleValue());
        }
        if (third.asText().equals(STEP)) {
            return Curve.STEP;
        }
        throw new IllegalArgumentException("From a point a \"step\" or a bend of -1 to 1 goes on, not " + third);
    }

    /** What is moved: {@code "target"} and what more it takes to name it. */
    static ObjectNode target(AutomationTarget target) {
        ObjectNode node = Json.object();
        if (target instanceof AutomationTarget.Gain) {
            node.put("target", "gain");
        } else if (target instanceof AutomationTarget.Pan) {
            node.put("target", "pan");
        } else if (target instanceof AutomationTarget.Width) {
            node.put("target", "width");
        } else if (target instanceof AutomationTarget.SendLevel level) {
            node.put("target", "send").put("to", level.to().value());
        } else if (target instanceof AutomationTarget.Setting setting) {
            node.put("target", "effect").put("insert", setting.insert().value()).put("setting", setting.name());
        }
        return node;
    }

    static AutomationTarget target(JsonNode node) {
        String target = Json.text(node, "target");
        return switch (target) {
            case "gain" -> AutomationTarget.GAIN;
            case "pan" -> AutomationTarget.PAN;
            case "width" -> AutomationTarget.WIDTH;
            case "send" -> new AutomationTarget.SendLevel(new TrackId(Json.text(node, "to")));
            case "effect" ->
                new AutomationTarget.Setting(new InsertId(Json.text(node, "insert")), Json.text(node, "setting"));
            default ->
                throw new IllegalArgumentException(
                        "Automation moves gain, pan, width, send or effect, not \"" + target + "\"");
        };
    }
}
