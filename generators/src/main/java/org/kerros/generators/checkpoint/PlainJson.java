package org.kerros.generators.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.Settings;

/** Settings, and the values they may have, as JSON and back. */
public final class PlainJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlainJson() {}

    public static ObjectNode write(Settings settings) {
        ObjectNode node = JSON.objectNode();
        settings.values().forEach((name, value) -> node.set(name, write(value)));
        return node;
    }

    /**
     * Settings from a JSON object.
     *
     * @throws IllegalArgumentException if a value is nothing that settings may have
     */
    public static Settings settings(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(field -> values.put(field.getKey(), read(field.getValue())));
        return new Settings(values);
    }

    private static JsonNode write(Object value) {
        if (value instanceof List<?> list) {
            ArrayNode node = JSON.arrayNode();
            list.forEach(each -> node.add(write(each)));
            return node;
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Long number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Double number) {
            return JSON.numberNode(number);
        }
        return JSON.textNode((String) value);
    }

    private static Object read(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(read(each)));
            return list;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        if (node.isNumber()) {
            return node.asDouble();
        }
        if (node.isTextual()) {
            return node.asText();
        }
        throw new IllegalArgumentException("A fact is a truth value, number, text or list, not " + node);
    }
}
