package org.kerros.projects.report;

import java.util.List;

/** Draws where a clip comes from as an indented tree. */
final class TreePicture {
    private static final double WIDTH = 690;
    private static final double ROW = 20;
    private static final double INDENT = 26;
    private static final double SIZE = 10.5;

    private TreePicture() {}

    static void draw(Html svg, List<ProvenanceTree.Row> rows) {
        svg.open("div", "class", "tree");
        Draw.open(svg, WIDTH, rows.size() * ROW + 2, "Where " + rows.get(0).name() + " comes from");
        for (int i = 0; i < rows.size(); i++) {
            connect(svg, rows, i);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), i * ROW);
        }
        svg.close().close();
    }

    /** An elbow from the row this one made, which is the last before it that is indented less. */
    private static void connect(Html svg, List<ProvenanceTree.Row> rows, int index) {
        int depth = rows.get(index).depth();
        int above = index - 1;
        while (above >= 0 && rows.get(above).depth() >= depth) {
            above--;
        }
        if (above >= 0) {
            double x = rows.get(above).depth() * INDENT + 10;
            String elbow = "M" + Draw.at(x) + " " + Draw.at(above * ROW + 16) + "V" + Draw.at(index * ROW + 10) + "H"
                    + Draw.at(depth * INDENT + 1);
            svg.shape("path", "d", elbow, "fill", "none", "stroke", "#9AA2AE", "stroke-width", "1");
        }
    }

    private static void row(Html svg, ProvenanceTree.Row row, double top) {
        double left = row.depth() * INDENT + 1;
        mark(svg, row, left, top + 4);
        double room = WIDTH - left - 30;
        String name = Draw.fitting(row.name(), SIZE * 1.06, row.mark() == ProvenanceTree.Mark.DATA ? room : room * 0.6);
        String detail = Draw.fitting(row.detail(), SIZE, room - Draw.width(name, SIZE * 1.06) - 10);
        svg.open("text", "x", Draw.at(left + 25), "y", Draw.at(top + 13.6), "font-size", Draw.at(SIZE));
        Draw.boldSpan(svg, name);
        svg.element("tspan", detail, "dx", "8", "fill", Colours.FAINT_INK);
        svg.close();
    }

    private static void mark(Html svg, ProvenanceTree.Row row, double x, double y) {
        if (row.mark() == ProvenanceTree.Mark.CLIP) {
            Draw.badge(svg, row.origin(), x, y);
            return;
        }
        boolean model = row.mark() == ProvenanceTree.Mark.MODEL;
        String colour = model ? row.origin().colour() : Colours.FAINT_INK;
        svg.shape(
                "rect",
                "x",
                Draw.at(x + 0.5),
                "y",
                Draw.at(y + 0.5),
                "width",
                "17",
                "height",
                "11",
                "rx",
                model ? "2" : "5.5",
                "fill",
                "#FFFFFF",
                "stroke",
                colour,
                "stroke-width",
                "1");
        Draw.bold(svg, model ? "M" : "D", x + 9, y + 9.2, 8.5, "fill", colour, "text-anchor", "middle");
    }
}
