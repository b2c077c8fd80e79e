package org.kerros.render.grains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kerros.library.JsonText;
import org.kerros.library.Settings;
import org.kerros.library.SettingsCodec;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Settings of a cloud under a name. Those that come with Kerros are in {@code presets.json}; a person's own are kept as
 * JSON text of the same form.
 *
 * @param settings what differs from the defaults
 */
public record GrainPreset(String name, String meaning, Settings settings) {
    private static final List<GrainPreset> ALL = load();

    private static List<GrainPreset> load() {
        try (InputStream in = GrainPreset.class.getResourceAsStream("presets.json")) {
            if (in == null) {
                throw new IllegalStateException("presets.json is missing");
            }
            List<GrainPreset> presets = new ArrayList<>();
            JsonText.read(in.readAllBytes()).path("presets").forEach(node -> presets.add(read(node)));
            return List.copyOf(presets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that come with Kerros. */
    public static List<GrainPreset> all() {
        return ALL;
    }

    /**
     * The preset of a name.
     *
     * @throws KerrosException if there is none
     */
    public static GrainPreset named(String name) {
        return ALL.stream()
                .filter(preset -> preset.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "there is no preset \"" + name + "\"",
                        "use one of " + ALL.stream().map(GrainPreset::name).collect(Collectors.joining(", "))));
    }

    /**
     * Reads a preset from JSON text.
     *
     * @throws KerrosException if it is none, or sets something to what it cannot be
     */
    public static GrainPreset read(String text) {
        try {
            return read(JsonText.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static GrainPreset read(JsonNode node) {
        if (!node.path("name").isTextual() || !node.path("settings").isObject()) {
            throw unreadable();
        }
        String meaning = node.path("meaning").asText("");
        return new GrainPreset(
                node.path("name").asText(), meaning, PresetCheck.checked(SettingsCodec.read(node.path("settings"))));
    }

    private static KerrosException unreadable() {
        return new KerrosException(
                Problem.UNUSABLE_INPUT, "this is no preset of grains", "choose a file that Kerros saved one in");
    }

    /** The preset as JSON text. */
    public String text() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", name).put("meaning", meaning);
        node.set("settings", SettingsCodec.write(settings));
        return JsonText.pretty(node) + "\n";
    }

    /** The settings as a person would type them. */
    public Map<String, String> typed() {
        return PresetCheck.typed(settings);
    }

    /** A value for every parameter: the preset's, and the defaults for what it leaves open. */
    public Settings complete() {
        Settings all = GrainParameters.defaults();
        for (Map.Entry<String, Object> entry : settings.values().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
