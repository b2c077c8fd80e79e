package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Marker;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Tempo;

/** A composition as JSON, and back. Frames are named so: {@code startFrame}, {@code frames}. */
public final class CompositionText {
    private CompositionText() {}

    /** A composition as one line of text, for a recipe. */
    public static String text(Composition composition) {
        return write(composition).toString();
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no composition
     */
    public static Composition parse(String text) {
        try {
            return read(Json.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no composition: " + e.getMessage(), e);
        }
    }

    static ObjectNode write(Composition composition) {
        ObjectNode node = Json.object();
        node.put("rate", composition.rate());
        node.put("fixedLength", composition.fixedLength());
        node.set("tempo", tempo(composition.tempo()));
        node.set("tracks", Json.array(composition.tracks(), TrackText::write));
        node.set("sections", Json.array(composition.sections(), CompositionText::section));
        node.set("markers", Json.array(composition.markers(), CompositionText::marker));
        if (!composition.master().equals(Strip.PLAIN)) {
            node.set("master", StripText.write(composition.master()));
        }
        return node;
    }

    static Composition read(JsonNode node) {
        return new Composition(
                Json.small(node, "rate"),
                Json.integer(node, "fixedLength", 0),
                tempo(Json.required(node, "tempo")),
                Json.list(node, "tracks", TrackText::read),
                Json.list(node, "sections", CompositionText::section),
                Json.list(node, "markers", CompositionText::marker),
                Json.has(node, "master") ? StripText.read(Json.required(node, "master")) : Strip.PLAIN);
    }

    static ObjectNode tempo(Tempo tempo) {
        return Json.object()
                .put("beatsPerMinute", tempo.beatsPerMinute())
                .put("beatsPerBar", tempo.beatsPerBar())
                .put("beatUnit", tempo.beatUnit());
    }

    static Tempo tempo(JsonNode node) {
        return new Tempo(
                Json.number(node, "beatsPerMinute"),
                (int) Json.integer(node, "beatsPerBar", Tempo.DEFAULT.beatsPerBar()),
                (int) Json.integer(node, "beatUnit", Tempo.DEFAULT.beatUnit()));
    }

    static ObjectNode section(Section section) {
        return Json.object()
                .put("id", section.id().value())
                .put("name", section.name())
                .put("startFrame", section.range().start())
                .put("frames", section.range().length());
    }

    static Section section(JsonNode node) {
        return new Section(
                new SectionId(Json.text(node, "id")),
                Json.text(node, "name"),
                new FrameRange(Json.integer(node, "startFrame"), Json.integer(node, "frames")));
    }

    static ObjectNode marker(Marker marker) {
        return Json.object()
                .put("id", marker.id().value())
                .put("name", marker.name())
                .put("frame", marker.frame());
    }

    static Marker marker(JsonNode node) {
        return new Marker(new MarkerId(Json.text(node, "id")), Json.text(node, "name"), Json.integer(node, "frame"));
    }
}
