package org.kerros.render.grains;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kerros.library.JsonText;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.library.SettingsCodec;

/** Checks settings that were read from a file as if a person had typed them. */
final class PresetCheck {
    private PresetCheck() {}

    /** The same settings, each of its parameter's type and in its range. */
    static Settings checked(Settings given) {
        Settings all = ParameterCheck.check(GrainParameters.all(), typed(given), GrainCloud.MAKER);
        Settings checked = Settings.NONE;
        for (Map.Entry<String, Object> setting : all.values().entrySet()) {
            if (given.has(setting.getKey())) {
                checked = checked.with(setting.getKey(), setting.getValue());
            }
        }
        return checked;
    }

    /** Settings as a person would type them. */
    static Map<String, String> typed(Settings settings) {
        JsonNode written = SettingsCodec.write(settings);
        Map<String, String> typed = new LinkedHashMap<>();
        written.properties()
                .forEach(field -> typed.put(
                        field.getKey(),
                        field.getValue().isTextual() ? field.getValue().textValue() : JsonText.line(field.getValue())));
        return typed;
    }
}
