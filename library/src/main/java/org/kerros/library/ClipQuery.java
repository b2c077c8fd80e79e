package org.kerros.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A search in the library: free words that must all occur in name, tags or note, and terms like
 * {@code rating:>=3}, {@code pitch:200..400}, {@code generator:melody-rnn} or {@code tag:"low drone"}.
 *
 * @param sort name, duration, loudness, pitch, brightness, rating or added
 * @param limit most clips wanted
 */
public record ClipQuery(List<String> words, List<Term> terms, String sort, int limit) {
    /** The fields a term may name. */
    public static final Set<String> FIELDS = Set.of(
            "model",
            "checkpoint",
            "generator",
            "tag",
            "rating",
            "pitch",
            "duration",
            "loudness",
            "brightness",
            "seed",
            "origin",
            "used",
            "kind");

    /** A field and what it should be, as typed after the colon. */
    public record Term(String field, String wanted) {}

    /** Every clip, in order of adding. */
    public static final ClipQuery ALL = new ClipQuery(List.of(), List.of(), "added", Integer.MAX_VALUE);

    public ClipQuery {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }

    /**
     * Reads what a person typed.
     *
     * @throws KerrosException if a field is unknown
     */
    public static ClipQuery parse(String text) {
        List<String> words = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (String token : tokens(text)) {
            int colon = token.indexOf(':');
            if (colon <= 0) {
                words.add(token.toLowerCase(Locale.ROOT));
                continue;
            }
            String field = token.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!FIELDS.contains(field)) {
                throw new KerrosException(
                        Problem.USAGE,
                        "\"" + field + "\" is nothing that clips can be searched by",
                        "use one of " + FIELDS.stream().sorted().toList());
            }
            terms.add(new Term(field, token.substring(colon + 1)));
        }
        return new ClipQuery(words, terms, "added", Integer.MAX_VALUE);
    }

    /** Stretches without spaces; what stands in quotation marks is one, spaces and all. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (char letter : (text + " ").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (Character.isWhitespace(letter) && !quoted) {
                if (!token.isEmpty()) {
                    tokens.add(token.toString());
                }
                token.setLength(0);
            } else {
                token.append(letter);
            }
        }
        if (!token.toString().isBlank()) {
            tokens.add(token.toString().strip());
        }
        return tokens;
    }

    public ClipQuery sortedBy(String newSort) {
        return new ClipQuery(words, terms, newSort, limit);
    }

    public ClipQuery atMost(int newLimit) {
        return new ClipQuery(words, terms, sort, newLimit);
    }
}
