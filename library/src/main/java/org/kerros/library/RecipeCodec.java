package org.kerros.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.ClipId;

/** Writes recipes as JSON and reads them back equal. */
public final class RecipeCodec {
    private RecipeCodec() {}

    public static ObjectNode write(Recipe recipe) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("maker", recipe.maker());
        object.put("mode", recipe.mode());
        recipe.model().ifPresent(hash -> object.put("checkpoint", hash.hex()));
        object.put("seed", recipe.seed());
        object.set("settings", SettingsCodec.write(recipe.settings()));
        ArrayNode inputs = object.putArray("inputs");
        recipe.inputs().forEach(clip -> inputs.add(clip.value()));
        object.put("engine", recipe.engine());
        return object;
    }

    public static Recipe read(JsonNode object) {
        List<ClipId> inputs = new ArrayList<>();
        object.path("inputs").forEach(clip -> inputs.add(new ClipId(clip.asText())));
        return new Recipe(
                Fields.text(object, "maker"),
                Fields.text(object, "mode"),
                object.hasNonNull("checkpoint") ? Fields.hash(object, "checkpoint") : null,
                Fields.required(object, "seed").longValue(),
                SettingsCodec.read(object.path("settings")),
                inputs,
                object.path("engine").asText());
    }
}
