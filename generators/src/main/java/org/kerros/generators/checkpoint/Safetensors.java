package org.kerros.generators.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Weights of 32-bit floats with their names, and notes about them: a safetensors file.
 *
 * @param notes texts from the header's {@code __metadata__}
 * @param tensors by name
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
public record Safetensors(Map<String, String> notes, Map<String, Tensor> tensors) {
    // A header of a thousand tensors takes 100 KB; the format's own limit is a hundred times this one.
    private static final int LARGEST_HEADER = 1_000_000;
    private static final int LENGTH_BYTES = 8;
    private static final String NOTES = "__metadata__";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Safetensors {
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        tensors = Collections.unmodifiableMap(new TreeMap<>(tensors));
    }

    /** Whether a file that begins so may be one of these: a plausible header length, then a JSON object. */
    public static boolean begins(byte[] head) {
        if (head.length < LENGTH_BYTES + 2) {
            return false;
        }
        long length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return length >= 2 && length <= LARGEST_HEADER && head[LENGTH_BYTES] == '{' && head[LENGTH_BYTES + 1] == '"';
    }

    /** The bytes of such a file: tensors by name, the header padded to eight bytes. The same content, the same bytes. */
    public byte[] write() {
        byte[] header = header();
        int size = LENGTH_BYTES + header.length;
        for (Tensor tensor : tensors.values()) {
            size = Math.addExact(size, Math.multiplyExact(Float.BYTES, tensor.values().length));
        }
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(header.length).put(header);
        for (Tensor tensor : tensors.values()) {
            out.asFloatBuffer().put(tensor.values());
            out.position(out.position() + Float.BYTES * tensor.values().length);
        }
        return out.array();
    }

    private byte[] header() {
        ObjectNode header = JSON.createObjectNode();
        ObjectNode metadata = header.putObject(NOTES);
        notes.forEach(metadata::put);
        long begin = 0;
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            Tensor tensor = entry.getValue();
            long end = begin + (long) Float.BYTES * tensor.values().length;
            ObjectNode node = header.putObject(entry.getKey()).put("dtype", "F32");
            var shape = node.putArray("shape");
            for (int i = 0; i < tensor.dimensions(); i++) {
                shape.add(tensor.extent(i));
            }
            node.putArray("data_offsets").add(begin).add(end);
            begin = end;
        }
        try {
            String text = JSON.writeValueAsString(header);
            int padding = -text.getBytes(StandardCharsets.UTF_8).length & (LENGTH_BYTES - 1);
            return (text + " ".repeat(padding)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads such a file.
     *
     * @param what its name, for the message
     * @throws KerrosException if it is damaged, or holds something else than 32-bit floats
     */
    public static Safetensors read(byte[] content, String what) {
        if (!begins(content)) {
            throw unusable(what, "does not begin with a safetensors header");
        }
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int headerLength = (int) in.getLong();
        if (headerLength > in.remaining()) {
            throw unusable(what, "ends within its header");
        }
        Map<String, String> notes = new LinkedHashMap<>();
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        ByteBuffer data = in.slice(LENGTH_BYTES + headerLength, in.remaining() - headerLength)
                .order(ByteOrder.LITTLE_ENDIAN);
        json(content, headerLength, what).properties().forEach(field -> {
            if (field.getKey().equals(NOTES)) {
                field.getValue()
                        .properties()
                        .forEach(
                                note -> notes.put(note.getKey(), note.getValue().asText()));
            } else {
                tensors.put(field.getKey(), tensor(field.getKey(), field.getValue(), data, what));
            }
        });
        return new Safetensors(notes, tensors);
    }

    private static JsonNode json(byte[] content, int headerLength, String what) {
        try {
            return JSON.readTree(content, LENGTH_BYTES, headerLength);
        } catch (IOException e) {
            throw unusable(what, "has an unreadable header");
        }
    }

    private static Tensor tensor(String name, JsonNode node, ByteBuffer data, String what) {
        if (!node.path("dtype").asText().equals("F32")) {
            throw unusable(
                    what, "holds \"" + name + "\" as " + node.path("dtype").asText() + ", not as F32");
        }
        long begin = node.path("data_offsets").path(0).asLong(-1);
        long end = node.path("data_offsets").path(1).asLong(-1);
        if (begin < 0 || end < begin || end > data.limit()) {
            throw unusable(what, "ends within \"" + name + "\"");
        }
        long size = 1;
        int[] shape = new int[node.path("shape").size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = node.path("shape").path(i).asInt(-1);
            size = shape[i] < 0 || size > data.limit() ? -1 : size * shape[i];
        }
        if (size < 0 || size * Float.BYTES != end - begin) {
            throw unusable(what, "gives \"" + name + "\" a shape that does not fit its data");
        }
        float[] values = new float[(int) size];
        data.duplicate()
                .order(ByteOrder.LITTLE_ENDIAN)
                .position((int) begin)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(values, shape);
    }

    private static KerrosException unusable(String what, String why) {
        return new KerrosException(
                Problem.UNUSABLE_INPUT, "\"" + what + "\" " + why, "fetch it again, or choose another checkpoint");
    }
}
