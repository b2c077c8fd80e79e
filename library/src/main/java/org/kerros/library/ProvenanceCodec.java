package org.kerros.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.kerros.library.Provenance.Generated;
import org.kerros.library.Provenance.Imported;
import org.kerros.library.Provenance.Processed;
import org.kerros.library.Provenance.Recorded;
import org.kerros.timeline.work.KerrosException;

/**
 * Writes provenance as JSON, for sidecars, inside WAV files, in the journal and in the database, and reads it back
 * equal. Fields it does not know are passed over, so that records of later versions stay readable.
 */
public final class ProvenanceCodec {
    /** The field by which a record is known to be ours; its number grows when old readers could not follow. */
    private static final String MARK = "kerros";

    private static final int VERSION = 1;

    private ProvenanceCodec() {}

    public static ObjectNode write(Provenance provenance) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put(MARK, VERSION);
        object.put("origin", origin(provenance));
        object.put("when", provenance.when().toString());
        if (provenance instanceof Imported imported) {
            object.put("fileName", imported.fileName());
            object.put("encoding", imported.encoding());
            object.put("original", imported.original().hex());
            object.set("suggested", SettingsCodec.write(imported.suggested()));
            object.put("confirmed", imported.confirmed());
        } else if (provenance instanceof Generated generated) {
            object.set("recipe", RecipeCodec.write(generated.recipe()));
            object.set("outcome", SettingsCodec.write(generated.outcome()));
        } else if (provenance instanceof Processed processed) {
            object.set("recipe", RecipeCodec.write(processed.recipe()));
        } else if (provenance instanceof Recorded recorded) {
            object.put("device", recorded.device());
        }
        return object;
    }

    /** The word for how a clip came to be: imported, generated, processed or recorded. */
    public static String origin(Provenance provenance) {
        if (provenance instanceof Imported) {
            return "imported";
        }
        if (provenance instanceof Generated) {
            return "generated";
        }
        return provenance instanceof Processed ? "processed" : "recorded";
    }

    /** A record as text, as it stands in sidecars and WAV files. */
    public static String text(Provenance provenance) {
        return text(write(provenance));
    }

    static String text(ObjectNode json) {
        return JsonText.pretty(json);
    }

    /** Whether this is a provenance record of Kerros and of a version we understand. */
    public static boolean isRecord(JsonNode json) {
        return json.path(MARK).isIntegralNumber()
                && json.path(MARK).intValue() <= VERSION
                && json.path("origin").isTextual();
    }

    /**
     * Reads a record.
     *
     * @throws KerrosException if something in it is missing or makes no sense
     */
    public static Provenance read(JsonNode json) {
        return switch (Fields.text(json, "origin")) {
            case "imported" ->
                new Imported(
                        Fields.instant(json, "when"),
                        Fields.text(json, "fileName"),
                        Fields.text(json, "encoding"),
                        Fields.hash(json, "original"),
                        SettingsCodec.read(json.path("suggested")),
                        json.path("confirmed").booleanValue());
            case "generated" ->
                new Generated(
                        Fields.instant(json, "when"),
                        RecipeCodec.read(Fields.required(json, "recipe")),
                        SettingsCodec.read(json.path("outcome")));
            case "processed" ->
                new Processed(Fields.instant(json, "when"), RecipeCodec.read(Fields.required(json, "recipe")));
            case "recorded" -> new Recorded(Fields.instant(json, "when"), Fields.text(json, "device"));
            default -> throw Fields.damaged("has the unknown origin \"" + Fields.text(json, "origin") + "\"");
        };
    }

    /** Reads a record from a file beside or inside another; anything else there is nothing to us. */
    static Optional<Provenance> find(byte[] utf8) {
        try {
            JsonNode json = JsonText.read(utf8);
            return isRecord(json) ? Optional.of(read(json)) : Optional.empty();
        } catch (IOException | KerrosException | IllegalArgumentException e) {
            // Other programs keep JSON beside sound too, and chunks can be damaged: no record is no error.
            return Optional.empty();
        }
    }
}
