package org.kerros.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Reads lists of numbers and texts from JSON and NumPy files. */
public final class ListFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final long MOST_BYTES = 256L << 20;

    private ListFile() {}

    /**
     * Reads a list from a {@code .json} or {@code .npy} file, recognised by content.
     *
     * @throws KerrosException if the file is not there or holds no list
     */
    public static List<?> read(Path file) {
        byte[] content = content(file);
        if (NumpyArray.recognises(content)) {
            return NumpyArray.read(file, content).asList();
        }
        try {
            return parse(new String(content, StandardCharsets.UTF_8));
        } catch (KerrosException e) {
            throw FileProblems.unusable(file, "holds no list", "use a JSON list or a NumPy array", e);
        }
    }

    private static byte[] content(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                throw FileProblems.unusable(file, "is too large for a list", "use a smaller file");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    static List<?> parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node != null && node.isArray()) {
                return (List<?>) SettingsCodec.value(node);
            }
        } catch (JsonProcessingException e) {
            throw noList(json, e);
        }
        throw noList(json, null);
    }

    private static KerrosException noList(String json, @Nullable Throwable cause) {
        String text = json.length() <= 40 ? json : json.substring(0, 39) + "…";
        String wrong = "\"" + text + "\" is no list";
        String advice = "write a list like [1, 2.5]";
        return cause == null
                ? new KerrosException(Problem.USAGE, wrong, advice)
                : new KerrosException(Problem.USAGE, wrong, advice, cause);
    }
}
