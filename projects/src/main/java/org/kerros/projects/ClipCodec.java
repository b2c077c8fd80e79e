package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.ProvenanceCodec;
import org.kerros.timeline.ClipId;

/** Clips with what analysis found in them as JSON, and back. */
final class ClipCodec {
    private ClipCodec() {}

    static ObjectNode write(Clip clip) {
        ObjectNode node = Json.object()
                .put("id", clip.id().value())
                .put("name", clip.name())
                .put("media", clip.media().hex());
        node.setAll(format(clip.format()));
        node.set("provenance", ProvenanceCodec.write(clip.provenance()));
        if (!clip.notice().tags().isEmpty()) {
            node.set("tags", Json.texts(clip.notice().tags()));
        }
        if (clip.notice().rating() != 0) {
            node.put("rating", clip.notice().rating());
        }
        if (!clip.notice().note().isEmpty()) {
            node.put("note", clip.notice().note());
        }
        return node;
    }

    static Clip read(JsonNode node) {
        return new Clip(
                new ClipId(Json.text(node, "id")),
                Json.text(node, "name"),
                new MediaHash(Json.text(node, "media")),
                format(node),
                ProvenanceCodec.read(Json.required(node, "provenance")),
                new Clip.Notice(
                        Json.list(node, "tags", JsonNode::asText),
                        (int) Json.integer(node, "rating", 0),
                        Json.text(node, "note", "")));
    }

    private static ObjectNode format(MediaFormat format) {
        ObjectNode node = Json.object().put("kind", kindName(format.kind()));
        if (format.isAudio()) {
            node.put("rate", format.rate()).put("channels", format.channels()).put("frames", format.frames());
        }
        return node.put("seconds", format.seconds());
    }

    private static MediaFormat format(JsonNode node) {
        return new MediaFormat(
                MediaFormat.Kind.valueOf(Json.text(node, "kind").toUpperCase(Locale.ROOT)),
                (int) Json.integer(node, "rate", 0),
                (int) Json.integer(node, "channels", 0),
                Json.integer(node, "frames", 0),
                Json.number(node, "seconds"));
    }

    static String kindName(MediaFormat.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode descriptors(Descriptors found) {
        ObjectNode node = Json.object()
                .put("peak", found.peak())
                .put("loudness", found.loudness())
                .put("pitch", found.pitch())
                .put("pitchConfidence", found.pitchConfidence())
                .put("brightness", found.brightness());
        node.set("onsets", Json.array(found.onsets(), Json.NODES::numberNode));
        return node;
    }

    static Descriptors descriptors(JsonNode node) {
        return new Descriptors(
                numberOrNull(node, "peak"),
                numberOrNull(node, "loudness"),
                numberOrNull(node, "pitch"),
                Json.number(node, "pitchConfidence", 0),
                numberOrNull(node, "brightness"),
                Json.list(node, "onsets", JsonNode::doubleValue));
    }

    private static @Nullable Double numberOrNull(JsonNode node, String name) {
        return Json.has(node, name) ? (Double) Json.number(node, name) : null;
    }
}
