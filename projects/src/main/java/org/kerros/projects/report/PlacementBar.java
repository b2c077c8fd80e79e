package org.kerros.projects.report;

import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.timeline.Fade;
import org.kerros.timeline.Placement;

/** One placement in the picture of the arrangement: a bar in the colour of its origin, with its wave and fades. */
final class PlacementBar {
    static final double HEADER = 13;
    private static final int FADE_POINTS = 12;

    private final ReportLibrary library;
    private final TimeScale time;
    private final Placement placement;
    private final Optional<Clip> clip;
    private final int rate;
    private final double left;
    private final double width;

    PlacementBar(ReportFacts facts, Ancestry ancestry, TimeScale time, Placement placement) {
        this.library = facts.library();
        this.rate = facts.composition().rate();
        this.time = time;
        this.placement = placement;
        this.clip = ancestry.clip(placement.clip());
        this.left = time.x(placement.start());
        this.width = Math.max(1.5, time.x(placement.end()) - left);
    }

    void draw(Html svg, double top, double height) {
        Origin origin = Origin.of(clip);
        svg.open("g");
        svg.element("title", name() + ", " + origin.word());
        outline(svg, origin, top, height);
        boolean tall = height > 24;
        double waveTop = tall ? top + HEADER : top;
        wave(svg, origin, waveTop, top + height - waveTop);
        fade(svg, placement.fadeIn(), left, 1, top, height);
        fade(svg, placement.fadeOut(), left + width, -1, top, height);
        label(svg, origin, tall ? top + 1.5 : top + (height - 12) / 2);
        svg.close();
    }

    private String name() {
        return clip.map(Clip::name).orElse(placement.clip().value());
    }

    private void outline(Html svg, Origin origin, double top, double height) {
        svg.shape(
                "rect",
                "x",
                Draw.at(left),
                "y",
                Draw.at(top),
                "width",
                Draw.at(width),
                "height",
                Draw.at(height),
                "rx",
                Draw.at(Math.min(3, width / 2)),
                "fill",
                origin.tint(),
                "stroke",
                origin.colour(),
                "stroke-width",
                "0.8",
                "stroke-dasharray",
                origin == Origin.MISSING ? "3 2" : "none");
    }

    private void wave(Html svg, Origin origin, double top, double height) {
        Optional<Outline> wave = library.outlines().apply(placement.clip()).filter(found -> found.points() > 0);
        if (wave.isEmpty() || clip.isEmpty() || !clip.get().format().isAudio() || width < 3) {
            return;
        }
        String path = new WaveShape(wave.get(), clip.get(), placement, rate)
                .path(left + 0.8, width - 1.6, top + height / 2, height / 2 - 1.5);
        svg.shape("path", "d", path, "fill", origin.colour(), "fill-opacity", "0.55");
    }

    /** Pales what the fade takes away and draws its curve. */
    private void fade(Html svg, Fade fade, double edge, int direction, double top, double height) {
        double reach = Math.min(width, time.x(fade.frames()) - time.left());
        if (reach < 1) {
            return;
        }
        StringBuilder curve = new StringBuilder("M");
        for (int i = 0; i <= FADE_POINTS; i++) {
            double position = (double) i / FADE_POINTS;
            curve.append(Draw.at(edge + direction * reach * position)).append(' ');
            curve.append(Draw.at(top + height * (1 - fade.shape().gainAt(position))))
                    .append(' ');
        }
        String corner = "L" + Draw.at(edge) + " " + Draw.at(top) + "Z";
        svg.shape("path", "d", curve + corner, "fill", "#FFFFFF", "fill-opacity", "0.7");
        svg.shape("path", "d", curve.toString().strip(), "fill", "none", "stroke", Colours.INK, "stroke-width", "0.7");
    }

    private void label(Html svg, Origin origin, double top) {
        if (width < 20) {
            return;
        }
        Draw.badge(svg, origin, left + 1.5, top);
        String shown = Draw.fitting(name(), 9.5, width - 26);
        if (!shown.isEmpty()) {
            Draw.words(svg, shown, left + 23, top + 9.2, 9.5);
        }
    }
}
