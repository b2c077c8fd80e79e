package org.kerros.projects.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What drawings share: coordinates as text, and an estimate of how wide words will be. */
final class Draw {
    /** The first of these that a reader has; the PDF has two of its own that stand before them. */
    private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

    private static final String NARROW = "iljtfrI.,:;'|!()[] /";
    private static final String WIDE = "mwMW@%—…";

    private static final String[] BOLD = {"font-weight", "bold", "font-family", "'Kerros Drawn Bold', " + FONTS};

    private Draw() {}

    /** Words at a place, bold. */
    static void bold(Html svg, String text, double x, double y, double size, String... more) {
        words(svg, text, x, y, size, joined(BOLD, more));
    }

    /** Words within others, bold. */
    static void boldSpan(Html svg, String text) {
        svg.element("tspan", text, BOLD);
    }

    /** A coordinate with at most one digit behind the point. */
    static String at(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /** About how wide a text is, rather too much than too little. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Draw::ems).sum();
    }

    private static double ems(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 0.95;
        }
        if (point >= 0x1100) {
            return 1.25;
        }
        return Character.isUpperCase(point) ? 0.74 : 0.6;
    }

    /** As much of a text as fits, with an ellipsis where some does not; empty where nothing worth reading fits. */
    static String fitting(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double left = room - width("…", size);
        int kept = 0;
        while (kept < points.length && left >= size * ems(points[kept])) {
            left -= size * ems(points[kept++]);
        }
        return kept < 2 ? "" : new String(points, 0, kept).stripTrailing() + "…";
    }

    /** Words at a place, plain and in ink. */
    static void words(Html svg, String text, double x, double y, double size, String... more) {
        String[] place = {"x", at(x), "y", at(y), "font-size", at(size)};
        svg.element("text", text, joined(place, more));
    }

    private static String[] joined(String[] first, String[] more) {
        return Stream.of(first, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /** The two letters of an origin in white on its colour: 18 wide, 12 high. */
    static void badge(Html svg, Origin origin, double x, double y) {
        svg.shape("rect", "x", at(x), "y", at(y), "width", "18", "height", "12", "rx", "2.5", "fill", origin.colour());
        bold(svg, origin.badge(), x + 9, y + 9.2, 8.5, "fill", "#FFFFFF", "text-anchor", "middle");
    }

    static void line(Html svg, double x1, double y1, double x2, double y2, String colour, String... more) {
        String[] place = {"x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "stroke", colour};
        svg.shape("line", joined(place, more));
    }

    /** Opens a drawing that is as wide as its column allows and says what it is. */
    static void open(Html svg, double width, double height, String meaning) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + at(width) + " " + at(height),
                "width",
                at(width),
                "height",
                at(height),
                "role",
                "img",
                "font-family",
                "'Kerros Drawn', " + FONTS,
                "fill",
                Colours.INK);
        svg.element("title", meaning);
    }
}
