package org.kerros.projects.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names and lists of names as they stand in sentences. */
final class Words {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMED = 5;

    private Words() {}

    /** A name in quotes, shortened where it would fill the page. */
    static String quoted(String name) {
        return "“" + shortened(name, LONGEST_NAME) + "”";
    }

    /** At most so many characters; an ellipsis stands for what is left out. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** "a", "a and b", "a, b and c". */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** "“a”, “b” and 7 more". */
    static String some(List<String> names) {
        List<String> first = names.stream().limit(MOST_NAMED).map(Words::quoted).toList();
        int rest = names.size() - first.size();
        return rest == 0 ? and(first) : String.join(", ", first) + " and " + rest + " more";
    }

    /** A camel-case or hyphened name in words: "grainLength" is "grain length". */
    static String spaced(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** How many words a text has, as a word processor counts: runs between white space that hold a letter or digit. */
    static long count(String text) {
        return text.isBlank()
                ? 0
                : Arrays.stream(text.strip().split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count();
    }
}
