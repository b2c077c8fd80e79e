package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kerros.timeline.edit.Edit;

/** The kinds of edit by the names they have in journals. A name is for ever, because old journals hold it. */
final class EditKinds {
    private record Kind<E extends Edit>(String op, Class<E> type, Function<E, ObjectNode> write) {
        ObjectNode written(Edit edit) {
            return Json.object().put("op", op).setAll(write.apply(type.cast(edit)));
        }
    }

    private final Map<String, Function<JsonNode, ? extends Edit>> readers = new LinkedHashMap<>();
    private final Map<Class<?>, Kind<?>> writers = new LinkedHashMap<>();

    <E extends Edit> void add(
            String op, Class<E> type, Function<E, ? extends ObjectNode> write, Function<JsonNode, E> read) {
        readers.put(op, read);
        writers.put(type, new Kind<>(op, type, write::apply));
    }

    /** A name that is read but written no more. */
    void addOld(String op, Function<JsonNode, ? extends Edit> read) {
        readers.put(op, read);
    }

    boolean has(String op) {
        return readers.containsKey(op);
    }

    ObjectNode write(Edit edit) {
        Kind<?> kind = writers.get(edit.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No journal name for " + edit.getClass());
        }
        return kind.written(edit);
    }

    Edit read(JsonNode node) {
        String op = Json.text(node, "op");
        Function<JsonNode, ? extends Edit> read = readers.get(op);
        if (read == null) {
            throw new IllegalArgumentException("\"" + op + "\" is no edit");
        }
        return read.apply(node);
    }
}
