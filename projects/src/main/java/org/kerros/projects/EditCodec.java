package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.SetLength;
import org.kerros.timeline.edit.SetTempo;
import org.kerros.timeline.edit.Together;

/** Edits as JSON objects, and back. {@code op} names the kind of edit. */
final class EditCodec {
    private static final EditKinds KINDS = new EditKinds();

    static {
        TrackEdits.addTo(KINDS);
        StripEdits.addTo(KINDS);
        PlacementEdits.addTo(KINDS);
        MarkEdits.addTo(KINDS);
        KINDS.add(
                "setTempo",
                SetTempo.class,
                edit -> CompositionText.tempo(edit.tempo()),
                node -> new SetTempo(CompositionText.tempo(node)));
        KINDS.add(
                "setLength",
                SetLength.class,
                edit -> Json.object().put("frames", edit.frames()),
                node -> new SetLength(Json.integer(node, "frames")));
        KINDS.add("together", Together.class, EditCodec::together, EditCodec::together);
    }

    private EditCodec() {}

    static ObjectNode write(Edit edit) {
        return KINDS.write(edit);
    }

    static Edit read(JsonNode node) {
        return KINDS.read(node);
    }

    static boolean isEdit(String op) {
        return KINDS.has(op);
    }

    private static ObjectNode together(Together edit) {
        ObjectNode node = Json.object().put("label", edit.label());
        node.set("edits", Json.array(edit.edits(), EditCodec::write));
        return node;
    }

    private static Together together(JsonNode node) {
        return new Together(Json.text(node, "label"), Json.list(node, "edits", EditCodec::read));
    }
}
