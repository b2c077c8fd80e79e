package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kerros.library.JsonText;
import org.kerros.library.Settings;

/** Small pieces the documents of the command line are made of. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String text(JsonNode document) {
        return JsonText.pretty(document);
    }

    static <T> ArrayNode array(List<T> things, Function<T, JsonNode> codec) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> array.add(codec.apply(thing)));
        return array;
    }

    /** A list of one thing under one key. */
    static <T> ObjectNode listed(String key, List<T> things, Function<T, JsonNode> codec) {
        ObjectNode node = object();
        node.set(key, array(things, codec));
        return node;
    }

    /** A number, or null where it is unknown or endless. */
    static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }

    static ObjectNode settings(Settings settings) {
        ObjectNode node = object();
        settings.values().forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    static JsonNode value(Object value) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (value instanceof Boolean flag) {
            return factory.booleanNode(flag);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? factory.numberNode(number) : factory.nullNode();
        }
        if (value instanceof Number number) {
            return factory.numberNode(number.longValue());
        }
        if (value instanceof List<?> list) {
            return array(list, Json::value);
        }
        return factory.textNode(value.toString());
    }
}
