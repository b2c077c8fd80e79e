package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;

/** A placement as JSON, and back. What stands at its default is left out. */
final class PlacementText {
    private PlacementText() {}

    static ObjectNode write(Placement placement) {
        ObjectNode node = Json.object();
        node.put("id", placement.id().value());
        node.put("clip", placement.clip().value());
        node.put("startFrame", placement.start());
        TreatmentText.put(node, placement.treatment());
        putSource(node, placement.source());
        putUnlessZero(node, "gainDb", placement.gainDb());
        putFade(node, "fadeIn", placement.fadeIn());
        putFade(node, "fadeOut", placement.fadeOut());
        return node;
    }

    static Placement read(JsonNode node) {
        return new Placement(
                new PlacementId(Json.text(node, "id")),
                new ClipId(Json.text(node, "clip")),
                TreatmentText.read(node),
                source(node),
                Json.integer(node, "startFrame"),
                (float) Json.number(node, "gainDb", 0),
                fade(node, "fadeIn"),
                fade(node, "fadeOut"));
    }

    static void putSource(ObjectNode node, FrameRange source) {
        if (source.start() != 0) {
            node.put("sourceFrame", source.start());
        }
        node.put("frames", source.length());
    }

    static FrameRange source(JsonNode node) {
        return new FrameRange(Json.integer(node, "sourceFrame", 0), Json.integer(node, "frames"));
    }

    static void putFade(ObjectNode node, String name, Fade fade) {
        if (!fade.equals(Fade.NONE)) {
            node.set(name, Json.object().put("frames", fade.frames()).put("shape", shapeName(fade.shape())));
        }
    }

    static Fade fade(JsonNode node, String name) {
        if (!Json.has(node, name)) {
            return Fade.NONE;
        }
        JsonNode fade = Json.required(node, name);
        return new Fade(Json.integer(fade, "frames"), shape(Json.text(fade, "shape", "linear")));
    }

    static String shapeName(FadeShape shape) {
        return shape == FadeShape.EQUAL_POWER ? "equalPower" : "linear";
    }

    static FadeShape shape(String name) {
        return switch (name) {
            case "linear" -> FadeShape.LINEAR;
            case "equalPower" -> FadeShape.EQUAL_POWER;
            default -> throw new IllegalArgumentException("A fade is linear or equalPower, not \"" + name + "\"");
        };
    }

    static void putUnlessZero(ObjectNode node, String name, float value) {
        if (Float.compare(value, 0) != 0) {
            node.put(name, value);
        }
    }
}
