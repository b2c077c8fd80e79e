package org.kerros.library;

import java.util.List;

/**
 * Something a person can set on a generator or process.
 *
 * @param name as on the command line and in provenance: "temperature"
 * @param initial its default
 * @param min smallest number, or −∞; for texts and lists without meaning
 * @param max largest number, or ∞
 * @param unit "s", "Hz", "dB", "semitones", "%", or empty
 * @param choices the texts it may be, empty where any will do
 * @param meaning one sentence for a person
 */
public record Parameter(
        String name,
        Type type,
        Object initial,
        double min,
        double max,
        String unit,
        List<String> choices,
        String meaning) {
    /** The kinds of value. */
    public enum Type {
        NUMBER,
        INTEGER,
        FLAG,
        TEXT,
        LIST
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter number(String name, double initial, double min, double max, String unit, String meaning) {
        return new Parameter(name, Type.NUMBER, initial, min, max, unit, List.of(), meaning);
    }

    public static Parameter integer(String name, long initial, long min, long max, String unit, String meaning) {
        return new Parameter(name, Type.INTEGER, initial, min, max, unit, List.of(), meaning);
    }

    public static Parameter flag(String name, boolean initial, String meaning) {
        return new Parameter(name, Type.FLAG, initial, 0, 0, "", List.of(), meaning);
    }

    public static Parameter choice(String name, String initial, List<String> choices, String meaning) {
        return new Parameter(name, Type.TEXT, initial, 0, 0, "", choices, meaning);
    }

    public static Parameter list(String name, List<?> initial, double min, double max, String unit, String meaning) {
        return new Parameter(name, Type.LIST, List.copyOf(initial), min, max, unit, List.of(), meaning);
    }
}
