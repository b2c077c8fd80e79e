package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kerros.library.JsonText;

/** JSON as it is kept on disk, and what every codec asks of an object. */
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> write) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    static ArrayNode texts(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** One line of UTF-8. Half a surrogate pair, which UTF-8 cannot hold, makes the line's text escaped. */
    static byte[] line(JsonNode node) {
        String text = JsonText.line(node);
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return (encodable ? text : JsonText.ascii(node)).getBytes(StandardCharsets.UTF_8);
    }

    /** Text for people: indented, with a line end. */
    static byte[] pretty(JsonNode node) {
        return (JsonText.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads one object.
     *
     * @throws IOException if the bytes are no JSON object
     */
    static ObjectNode read(byte[] bytes) throws IOException {
        if (JsonText.read(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("not a JSON object");
    }

    static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value;
    }

    static String text(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + name + "\" is a text, not " + value);
        }
        return value.textValue();
    }

    static String text(JsonNode node, String name, String otherwise) {
        return has(node, name) ? text(node, name) : otherwise;
    }

    static long integer(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("\"" + name + "\" is a whole number, not " + value);
        }
        return value.longValue();
    }

    static long integer(JsonNode node, String name, long otherwise) {
        return has(node, name) ? integer(node, name) : otherwise;
    }

    static int small(JsonNode node, String name) {
        return Math.toIntExact(integer(node, name));
    }

    static double number(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("\"" + name + "\" is a number, not " + value);
        }
        return value.doubleValue();
    }

    static double number(JsonNode node, String name, double otherwise) {
        return has(node, name) ? number(node, name) : otherwise;
    }

    static boolean flag(JsonNode node, String name, boolean otherwise) {
        if (!has(node, name)) {
            return otherwise;
        }
        JsonNode value = required(node, name);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("\"" + name + "\" is true or false, not " + value);
        }
        return value.booleanValue();
    }

    static boolean has(JsonNode node, String name) {
        return node.hasNonNull(name);
    }

    /** The members of an array, read one by one; none where the array is missing. */
    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        if (has(node, name)) {
            JsonNode array = required(node, name);
            if (!array.isArray()) {
                throw new IllegalArgumentException("\"" + name + "\" is a list, not " + array);
            }
            array.forEach(value -> values.add(read.apply(value)));
        }
        return values;
    }
}
