package org.kerros.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Takes fields from a record that may lack them. */
final class Fields {
    private Fields() {}

    static JsonNode required(JsonNode object, String name) {
        if (!object.hasNonNull(name)) {
            throw damaged("has no \"" + name + "\"");
        }
        return object.get(name);
    }

    static String text(JsonNode object, String name) {
        return required(object, name).asText();
    }

    static MediaHash hash(JsonNode object, String name) {
        try {
            return new MediaHash(text(object, name));
        } catch (IllegalArgumentException e) {
            throw damaged("has \"" + text(object, name) + "\" where a SHA-256 should be");
        }
    }

    static Instant instant(JsonNode object, String name) {
        try {
            return Instant.parse(text(object, name));
        } catch (DateTimeException e) {
            throw damaged("has \"" + text(object, name) + "\" where a time should be");
        }
    }

    static KerrosException damaged(String how) {
        return new KerrosException(
                Problem.UNUSABLE_INPUT, "the provenance record " + how, "take the record from the original again");
    }
}
