package org.kerros.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Named values in a fixed order, as they stand in recipes. A value is a {@link Boolean}, a {@link Long}, a
 * {@link Double}, a {@link String} or a list of such values and lists; nothing else, so it can be written as JSON and
 * read back equal.
 */
public record Settings(Map<String, Object> values) {
    /** No values. */
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, plain(value)));
        values = Collections.unmodifiableMap(copy);
    }

    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Settings::plain).toList();
        }
        if (value instanceof Boolean || value instanceof Long || value instanceof Double || value instanceof String) {
            return value;
        }
        throw new IllegalArgumentException("A setting is a truth value, number, text or list, not "
                + value.getClass().getSimpleName());
    }

    public static Settings of(String name, Object value) {
        return NONE.with(name, value);
    }

    /** These values and one more, or one replaced. */
    public Settings with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Settings(more);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public double number(String name) {
        return ((Number) required(name)).doubleValue();
    }

    public long integer(String name) {
        return ((Number) required(name)).longValue();
    }

    public boolean flag(String name) {
        return (Boolean) required(name);
    }

    public String text(String name) {
        return (String) required(name);
    }

    public List<?> list(String name) {
        return (List<?>) required(name);
    }

    private Object required(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no setting \"" + name + "\" among " + values.keySet());
        }
        return value;
    }
}
