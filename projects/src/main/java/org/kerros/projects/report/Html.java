package org.kerros.projects.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Writes a page that is well-formed XML and HTML at once. Everything handed in is escaped, every element opened is
 * closed, and nothing can be linked but a place in the same page, so what comes out is self-contained and runs nothing.
 */
final class Html {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");
    private static final Set<String> VOID = Set.of("meta", "br", "col", "hr");
    private static final Set<String> BARRED = Set.of("script", "iframe", "object", "embed", "img", "image", "base");

    private final IntPredicate shown;
    private final IntPredicate drawn;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a page.
     *
     * @param shown whether whoever shows the page has a character; others become an empty box
     * @param drawn the same for words in drawings
     */
    Html(IntPredicate shown, IntPredicate drawn) {
        this.shown = shown;
        this.drawn = drawn;
    }

    /** Opens an element. Attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        start(tag, attributes).append(VOID.contains(tag) ? "/>" : ">");
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Closes the innermost open element. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** A whole element that holds text alone. */
    Html element(String tag, String words, String... attributes) {
        open(tag, attributes);
        return text(words).close();
    }

    /** A whole element with what {@code inside} writes. */
    Html element(String tag, Runnable inside, String... attributes) {
        open(tag, attributes);
        inside.run();
        return close();
    }

    /** A drawn element that holds nothing. */
    Html shape(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** A line of its own in the source, for whoever reads it. */
    Html newLine() {
        out.append('\n');
        return this;
    }

    /** Our own style sheet, as it is: never text that came from outside. */
    Html style(String sheet) {
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("A style sheet ends no element");
        }
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    private StringBuilder start(String tag, String... attributes) {
        requireName(tag);
        if (BARRED.contains(tag)) {
            throw new IllegalArgumentException("A report holds no <" + tag + ">");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return out;
    }

    private void attribute(String name, String value) {
        requireName(name);
        boolean loads = name.equals("src") || name.startsWith("on") || name.startsWith("xlink");
        if (loads || (name.equals("href") && !value.startsWith("#"))) {
            throw new IllegalArgumentException("A report loads and runs nothing, not even " + name + "=" + value);
        }
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" names no element or attribute");
        }
    }

    /** The page so far; every element must be closed. */
    String toPage() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> was not closed");
        }
        return out.toString();
    }

    private String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        IntPredicate known = open.contains("svg") ? drawn : shown;
        words.codePoints().forEach(point -> escape(point, known, safe));
        return safe.toString();
    }

    private static void escape(int point, IntPredicate known, StringBuilder safe) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
                if (!turnsTextAround(point)) {
                    safe.appendCodePoint(!isXml(point) ? 0xFFFD : known.test(point) ? point : 0x25A1);
                }
            }
        }
    }

    /** Marks that make what follows read backwards could make one name look like another. */
    private static boolean turnsTextAround(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** What XML 1.0 allows in a document, without the controls that HTML does not. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0x7E)
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
