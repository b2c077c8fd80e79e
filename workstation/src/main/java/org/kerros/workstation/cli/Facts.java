package org.kerros.workstation.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values below each other, for people. */
final class Facts {
    private final String headline;
    private final Map<String, String> facts = new LinkedHashMap<>();

    Facts(String headline) {
        this.headline = headline;
    }

    /** Adds a fact; one without a value is left out. */
    Facts fact(String name, Object value) {
        String text = String.valueOf(value);
        if (!text.isEmpty()) {
            facts.put(name, text);
        }
        return this;
    }

    @Override
    public String toString() {
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        StringBuilder text = new StringBuilder(headline).append('\n');
        facts.forEach((name, value) -> text.append("  ")
                .append(name)
                .append(" ".repeat(width - name.length()))
                .append(value.replace("\n", "\n" + " ".repeat(width + 2)))
                .append('\n'));
        return text.toString();
    }
}
