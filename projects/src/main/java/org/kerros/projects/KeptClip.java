package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;

/**
 * A clip as a project keeps it.
 *
 * @param added the number of the change that added it: the order of the library
 */
record KeptClip(long added, Clip clip, @Nullable Descriptors descriptors) {
    KeptClip with(Clip changed) {
        return new KeptClip(added, changed, descriptors);
    }

    static ObjectNode write(KeptClip kept) {
        ObjectNode node = Json.object().put("added", kept.added());
        node.setAll(ClipCodec.write(kept.clip()));
        if (kept.descriptors() != null) {
            node.set("descriptors", ClipCodec.descriptors(kept.descriptors()));
        }
        return node;
    }

    static KeptClip read(JsonNode node) {
        return read(Json.integer(node, "added"), node);
    }

    static KeptClip read(long added, JsonNode node) {
        Descriptors descriptors =
                Json.has(node, "descriptors") ? ClipCodec.descriptors(Json.required(node, "descriptors")) : null;
        return new KeptClip(added, ClipCodec.read(node), descriptors);
    }
}
