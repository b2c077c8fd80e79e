package org.kerros.projects.report;

import java.util.List;
import java.util.stream.Collectors;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Track;

/** One row of the picture of the arrangement: a track's name, its bars and its gain over time. */
final class TrackLane {
    private static final double LOWEST_DB = -48;
    private static final double HIGHEST_DB = 12;

    private final ReportFacts facts;
    private final Ancestry ancestry;
    private final TimeScale time;

    TrackLane(ReportFacts facts, Ancestry ancestry, TimeScale time) {
        this.facts = facts;
        this.ancestry = ancestry;
        this.time = time;
    }

    void draw(Html svg, Track track, double top, double height) {
        boolean heard = facts.composition().isHeard(track);
        veil(svg, top, height, Colours.LANE, "0.8");
        label(svg, track, heard, top, height);
        track.placements()
                .forEach(
                        placement -> new PlacementBar(facts, ancestry, time, placement).draw(svg, top + 2, height - 6));
        double names = height > 30 ? PlacementBar.HEADER : 0;
        gain(svg, track.gainAutomation(), top + 2 + names, height - 6 - names);
        if (!heard) {
            veil(svg, top, height, "#FFFFFF", "0.6");
        }
    }

    private void veil(Html svg, double top, double height, String colour, String opacity) {
        svg.shape(
                "rect",
                "x",
                Draw.at(time.left()),
                "y",
                Draw.at(top),
                "width",
                Draw.at(time.right() - time.left()),
                "height",
                Draw.at(height - 2),
                "fill",
                colour,
                "fill-opacity",
                opacity);
    }

    private void label(Html svg, Track track, boolean heard, double top, double height) {
        double room = time.left() - 12;
        boolean tall = height >= 32;
        double base = tall ? top + height / 2 - 3 : top + height / 2 + 3;
        Draw.bold(svg, Draw.fitting(track.name(), 11, room), 0, base, 11);
        if (tall) {
            String level = Figures.measure((double) track.gainDb(), "dB") + ", " + TrackTable.pan(track.pan());
            String shown = heard ? level : "not heard";
            Draw.words(svg, shown, 0, base + 13, 9.5, "fill", heard ? Colours.FAINT_INK : Colours.WARNING);
        }
    }

    private void gain(Html svg, Automation gain, double top, double height) {
        if (gain.isEmpty()) {
            return;
        }
        List<Automation.Point> points = gain.points();
        String first = Draw.at(time.left()) + "," + y(points.get(0).value(), top, height);
        String last =
                Draw.at(time.right()) + "," + y(points.get(points.size() - 1).value(), top, height);
        String between = points.stream()
                .map(point -> Draw.at(time.x(point.frame())) + "," + y(point.value(), top, height))
                .collect(Collectors.joining(" "));
        svg.shape(
                "polyline",
                "points",
                first + " " + between + " " + last,
                "fill",
                "none",
                "stroke",
                Colours.INK,
                "stroke-width",
                "1.1",
                "stroke-opacity",
                "0.85");
        for (Automation.Point point : points) {
            svg.shape(
                    "circle",
                    "cx",
                    Draw.at(time.x(point.frame())),
                    "cy",
                    y(point.value(), top, height),
                    "r",
                    "1.8",
                    "fill",
                    "#FFFFFF",
                    "stroke",
                    Colours.INK,
                    "stroke-width",
                    "0.9");
        }
    }

    private static String y(double gainDb, double top, double height) {
        double limited = Math.max(LOWEST_DB, Math.min(HIGHEST_DB, gainDb));
        return Draw.at(top + height * (HIGHEST_DB - limited) / (HIGHEST_DB - LOWEST_DB));
    }
}
