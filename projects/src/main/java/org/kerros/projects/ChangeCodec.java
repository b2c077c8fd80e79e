package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes as JSON objects, and back; {@code op} names what was done. Edits are {@link EditCodec}'s. */
final class ChangeCodec {
    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String ADD_CLIP = "addClip";
    static final String UPDATE_CLIP = "updateClip";
    static final String ADD_CHECKPOINT = "addCheckpoint";
    static final String DESCRIBE = "describe";

    private ChangeCodec() {}

    static ObjectNode write(Change change) {
        if (change instanceof Change.Edited edited) {
            return EditCodec.write(edited.edit());
        }
        if (change instanceof Change.Undone) {
            return op(UNDO);
        }
        if (change instanceof Change.Redone) {
            return op(REDO);
        }
        if (change instanceof Change.ClipAdded added) {
            return clipAdded(added);
        }
        if (change instanceof Change.ClipUpdated updated) {
            return op(UPDATE_CLIP).setAll(ClipCodec.write(updated.clip()));
        }
        if (change instanceof Change.CheckpointAdded added) {
            return op(ADD_CHECKPOINT).setAll(CheckpointCodec.write(added.card()));
        }
        return op(DESCRIBE).setAll(about(((Change.Described) change).about()));
    }

    private static ObjectNode clipAdded(Change.ClipAdded added) {
        ObjectNode node = op(ADD_CLIP).setAll(ClipCodec.write(added.clip()));
        if (added.descriptors() != null) {
            node.set("descriptors", ClipCodec.descriptors(added.descriptors()));
        }
        return node;
    }

    static Change read(JsonNode node) {
        return switch (Json.text(node, "op")) {
            case UNDO -> new Change.Undone();
            case REDO -> new Change.Redone();
            case ADD_CLIP -> clipAdded(KeptClip.read(0, node));
            case UPDATE_CLIP -> new Change.ClipUpdated(ClipCodec.read(node));
            case ADD_CHECKPOINT -> new Change.CheckpointAdded(CheckpointCodec.read(node));
            case DESCRIBE -> new Change.Described(about(node));
            default -> new Change.Edited(EditCodec.read(node));
        };
    }

    private static Change.ClipAdded clipAdded(KeptClip read) {
        return new Change.ClipAdded(read.clip(), read.descriptors());
    }

    static ObjectNode about(About about) {
        return Json.object()
                .put("title", about.title())
                .put("author", about.author())
                .put("concept", about.concept());
    }

    static About about(JsonNode node) {
        return new About(Json.text(node, "title"), Json.text(node, "author", ""), Json.text(node, "concept", ""));
    }

    private static ObjectNode op(String name) {
        return Json.object().put("op", name);
    }
}
