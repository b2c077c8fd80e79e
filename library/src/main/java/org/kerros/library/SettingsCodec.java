package org.kerros.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Writes settings as a JSON object and reads them back equal. */
public final class SettingsCodec {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SettingsCodec() {}

    public static ObjectNode write(Settings settings) {
        ObjectNode object = JSON.objectNode();
        settings.values().forEach((name, value) -> object.set(name, node(value)));
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Long number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Double number) {
            return JSON.numberNode(number);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode(list.size());
            list.forEach(item -> array.add(node(item)));
            return array;
        }
        return JSON.textNode((String) value);
    }

    /**
     * Reads an object of plain values; those that are null are left out.
     *
     * @throws KerrosException if something in it is no setting
     */
    public static Settings read(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                values.put(field.getKey(), value(field.getValue()));
            }
        });
        return new Settings(values);
    }

    /** Reads one plain value: a truth value, number, text or list of them. */
    public static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>(node.size());
            node.forEach(item -> list.add(value(item)));
            return list;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT,
                "a setting cannot be " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT),
                "use truth values, numbers, texts and lists of them");
    }
}
