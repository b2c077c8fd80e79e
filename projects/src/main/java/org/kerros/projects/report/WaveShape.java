package org.kerros.projects.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.kerros.library.Clip;
import org.kerros.timeline.Placement;

/** The waveform inside a bar, as the path of a closed shape. */
final class WaveShape {
    private static final double STEP = 1.5;

    private final Outline outline;
    private final double clipFrames;
    private final Placement placement;
    private final double gain;

    WaveShape(Outline outline, Clip clip, Placement placement, int rate) {
        this.outline = outline;
        this.placement = placement;
        this.clipFrames = Math.max(1, clip.format().framesAt(rate));
        this.gain = Math.pow(10, placement.gainDb() / 20);
    }

    /** The highs from left to right and the lows back again. */
    String path(double left, double width, double middle, double halfHeight) {
        StringBuilder path = new StringBuilder("M");
        Deque<String> back = new ArrayDeque<>();
        int columns = Math.max(1, (int) Math.ceil(width / STEP));
        for (int i = 0; i < columns; i++) {
            int from = point((double) i / columns);
            int to = Math.max(from + 1, point((double) (i + 1) / columns));
            String x = Draw.at(left + width * (i + 0.5) / columns) + " ";
            double high = Math.max(0.02, limited(outline.highest(from, to)));
            double low = Math.min(-0.02, limited(outline.lowest(from, to)));
            path.append(x).append(Draw.at(middle - high * halfHeight)).append(i == 0 ? "L" : " ");
            back.push(x + Draw.at(middle - low * halfHeight));
        }
        return path.append(String.join(" ", back)).append("Z").toString();
    }

    private int point(double position) {
        double frame =
                placement.source().start() + position * placement.source().length();
        return (int) Math.max(0, Math.min(outline.points() - 1, frame / clipFrames * outline.points()));
    }

    private double limited(double sample) {
        return Double.isNaN(sample) ? 0 : Math.max(-1, Math.min(1, sample * gain));
    }
}
