package org.kerros.projects.report;

import java.util.List;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Marker;
import org.kerros.timeline.Section;
import org.kerros.timeline.Track;

/** The piece at a glance: sections, time, a row per track, markers. Pieces of many tracks take several pictures. */
final class ArrangementPicture {
    private static final double WIDTH = 1000;
    private static final double LABELS = 132;
    private static final double SECTIONS = 20;
    private static final double HEAD = 40;
    private static final double TALLEST_LANE = 48;
    private static final double HIGHEST = 560;
    private static final int MOST_LANES = 24;

    private final ReportFacts facts;
    private final Ancestry ancestry;
    private final Composition piece;
    private final TimeScale time;

    ArrangementPicture(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
        this.piece = facts.composition();
        this.time = new TimeScale(piece, LABELS, WIDTH - LABELS - 4);
    }

    void draw(Html html) {
        List<Track> tracks = piece.tracks();
        for (int from = 0; from < Math.max(1, tracks.size()); from += MOST_LANES) {
            List<Track> shown = tracks.subList(from, Math.min(tracks.size(), from + MOST_LANES));
            html.element("div", () -> picture(html, shown), "class", "picture");
        }
    }

    private void picture(Html svg, List<Track> tracks) {
        double lane = Math.min(TALLEST_LANE, HIGHEST / Math.max(1, tracks.size()));
        double bottom = HEAD + (piece.markers().isEmpty() ? 0 : 14) + lane * tracks.size();
        double top = bottom - lane * tracks.size();
        Draw.open(svg, WIDTH, bottom + 4, "The arrangement: sections, tracks and the sounds placed on them");
        ruler(svg, bottom);
        TrackLane row = new TrackLane(facts, ancestry, time);
        for (int i = 0; i < tracks.size(); i++) {
            row.draw(svg, tracks.get(i), top + i * lane, lane);
        }
        sections(svg, bottom);
        markers(svg, bottom);
        svg.close();
    }

    private void sections(Html svg, double bottom) {
        List<Section> sections = piece.sections();
        for (int i = 0; i < sections.size(); i++) {
            section(svg, sections.get(i), Colours.section(i), bottom);
        }
    }

    private void section(Html svg, Section section, String colour, double bottom) {
        double left = time.x(section.range().start());
        double width = Math.max(1, time.x(section.range().end()) - left - 1);
        svg.shape(
                "rect",
                "x",
                Draw.at(left),
                "y",
                "0",
                "width",
                Draw.at(width),
                "height",
                Draw.at(SECTIONS - 2),
                "rx",
                "2",
                "fill",
                colour);
        Draw.bold(svg, Draw.fitting(section.name(), 10.5, width - 10), left + 6, 13, 10.5, "fill", "#FFFFFF");
        Draw.line(svg, left, SECTIONS, left, bottom, colour, "stroke-width", "0.8", "stroke-opacity", "0.6");
    }

    private void ruler(Html svg, double bottom) {
        long step = time.step();
        for (long second = 0; second <= time.seconds(); second += step) {
            double x = time.x(time.frameAt(second));
            Draw.line(svg, x, SECTIONS + 14, x, bottom, Colours.LINE, "stroke-width", "0.7");
            String anchor = second == 0 ? "start" : x > time.right() - 12 ? "end" : "middle";
            Draw.words(
                    svg,
                    Figures.minutes(second),
                    x,
                    SECTIONS + 11,
                    9.5,
                    "fill",
                    Colours.FAINT_INK,
                    "text-anchor",
                    anchor);
        }
    }

    private void markers(Html svg, double bottom) {
        for (Marker marker : piece.markers()) {
            double x = time.x(marker.frame());
            double y = HEAD - 4;
            Draw.line(svg, x, y, x, bottom, Colours.INK, "stroke-width", "0.9", "stroke-dasharray", "2 3");
            String flag = "M" + Draw.at(x) + " " + Draw.at(y) + "l5 4 -5 4Z";
            svg.shape("path", "d", flag, "fill", Colours.INK);
            boolean left = Draw.width(marker.name(), 9.5) > time.right() - x - 8;
            String name = Draw.fitting(marker.name(), 9.5, left ? x - time.left() - 8 : time.right() - x - 8);
            Draw.words(svg, name, left ? x - 4 : x + 7, y + 8, 9.5, "text-anchor", left ? "end" : "start");
        }
    }
}
