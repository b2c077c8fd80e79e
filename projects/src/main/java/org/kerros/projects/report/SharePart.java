package org.kerros.projects.report;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How much of the piece was generated, processed, recorded and imported. */
final class SharePart implements Part {
    private static final double WIDTH = 690;
    private static final Map<Origin.Kind, String> COLOURS = Map.of(
            Origin.Kind.GENERATED, "#0E5E92",
            Origin.Kind.PROCESSED, Origin.PROCESSED.colour(),
            Origin.Kind.RECORDED, Origin.RECORDED.colour(),
            Origin.Kind.IMPORTED, "#0B6E60",
            Origin.Kind.UNKNOWN, Origin.MISSING.colour());

    private final Shares shares;

    SharePart(Shares shares) {
        this.shares = shares;
    }

    @Override
    public String title() {
        return "Shares of the piece";
    }

    @Override
    public String anchor() {
        return "shares";
    }

    @Override
    public void write(Html html) {
        if (shares.total() == 0) {
            html.element("p", "Nothing is heard yet, so there is nothing to share out.", "class", "empty");
            return;
        }
        bars(html);
        Table table = Table.open(html, "shares", "Origin", "#By last step", "#Share", "#By where it began", "#Share");
        for (Origin.Kind kind : shares.kinds()) {
            table.row(() -> table.cell(() -> key(html, kind))
                    .cell(Figures.measure(shares.bySelf(kind), "s"))
                    .cell(Figures.percent(shares.bySelf(kind) / shares.total()))
                    .cell(Figures.measure(shares.bySource(kind), "s"))
                    .cell(Figures.percent(shares.bySource(kind) / shares.total())));
        }
        table.close();
        html.element("p", method(), "class", "aside");
    }

    private String method() {
        return "Method: every placement on a track that is heard counts with its length, "
                + Figures.measure(shares.total(), "s")
                + " in all; where sounds overlap, each counts. By last step, a clip counts as what it is: processed if it was"
                + " made from other clips by grains, effects or a voice. By where it began, it counts as what its earliest"
                + " ancestors are, several of them in equal parts; what a model made from an input counts as generated."
                + " Gains and fades are not weighed.";
    }

    private static void key(Html html, Origin.Kind kind) {
        html.element("span", "", "class", "swatch", "style", "background:" + colour(kind));
        html.text(" " + kind.word());
    }

    private void bars(Html html) {
        html.open("div", "class", "bars");
        Draw.open(html, WIDTH, 56, "Shares of the piece by origin");
        bar(html, "by last step", shares::bySelf, 0);
        bar(html, "by where it began", shares::bySource, 30);
        html.close().close();
    }

    private void bar(Html svg, String label, ToDoubleFunction<Origin.Kind> seconds, double top) {
        double left = 112;
        Draw.words(svg, label, 0, top + 15, 10.5, "fill", Colours.FAINT_INK);
        for (Origin.Kind kind : shares.kinds()) {
            double share = seconds.applyAsDouble(kind) / shares.total();
            double width = share * (WIDTH - 112);
            svg.shape(
                    "rect",
                    "x",
                    Draw.at(left),
                    "y",
                    Draw.at(top),
                    "width",
                    Draw.at(Math.max(0, width - 1)),
                    "height",
                    "22",
                    "fill",
                    colour(kind));
            String words = kind.word() + " " + Figures.percent(share);
            Draw.bold(
                    svg,
                    Draw.width(words, 10.5) < width - 10 ? words : "",
                    left + 6,
                    top + 15,
                    10.5,
                    "fill",
                    "#FFFFFF");
            left += width;
        }
    }

    private static String colour(Origin.Kind kind) {
        return COLOURS.getOrDefault(kind, Colours.INK);
    }
}
