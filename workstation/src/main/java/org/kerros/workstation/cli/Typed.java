package org.kerros.workstation.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;

/** Reads what people type after {@code --set} and {@code --seed}. */
final class Typed {
    private Typed() {}

    /** Names and texts of {@code name=value}; pitches by name become numbers where {@code name} is a pitch. */
    static Map<String, String> settings(List<String> texts) {
        Map<String, String> values = ParameterCheck.split(texts);
        values.replaceAll((name, value) -> name.startsWith("pitch") ? Pitches.numbered(value) : value);
        return values;
    }

    /** Facts about imported files: numbers and truth values where they read as such, texts otherwise. */
    static Settings facts(List<String> texts) {
        Settings facts = Settings.NONE;
        for (Map.Entry<String, String> fact : settings(texts).entrySet()) {
            facts = facts.with(fact.getKey(), plain(fact.getValue()));
        }
        return facts;
    }

    private static Object plain(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.parseLong(text);
        }
        if (text.matches("-?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?")) {
            return Double.parseDouble(text);
        }
        return text.equals("true") || text.equals("false") ? (Object) Boolean.parseBoolean(text) : text;
    }

    /** The seed that was typed, or a new one that people can read and NumPy can take. */
    static long seed(@Nullable Long typed) {
        return typed != null ? typed : ThreadLocalRandom.current().nextLong(1L << 31);
    }
}
