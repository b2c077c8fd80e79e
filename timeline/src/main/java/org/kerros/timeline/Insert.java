package org.kerros.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An effect in the chain of a strip.
 *
 * @param effect the effect's name for ever; one this Kerros does not know is kept and passes sound on unchanged
 * @param on whether it works; off, sound passes it unchanged
 * @param settings values as a person would type them, by parameter; what is not here has its default
 */
public record Insert(InsertId id, String effect, boolean on, Map<String, String> settings) {
    public Insert {
        if (effect.isBlank()) {
            throw new IllegalArgumentException("An insert names its effect");
        }
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** An effect at work with all its defaults. */
    public static Insert of(InsertId id, String effect) {
        return new Insert(id, effect, true, Map.of());
    }

    public Insert switched(boolean newOn) {
        return new Insert(id, effect, newOn, settings);
    }

    public Insert withSettings(Map<String, String> newSettings) {
        return new Insert(id, effect, on, newSettings);
    }

    /** These settings and one more, or one replaced. */
    public Insert with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return withSettings(more);
    }
}
