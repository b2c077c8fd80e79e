package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Curve;

/**
 * A line drawn by hand, made of as few points as keep within a pixel and a half of it.
 *
 * @see <a href="https://doi.org/10.3138/FM57-6770-U75U-7727">Douglas and Peucker 1973</a>
 */
final class Freehand {
    private static final double TOLERANCE = 1.5;

    private final LaneSpot spot;
    private final TimeScale scale;
    private final TreeMap<Long, Double> drawn = new TreeMap<>();
    private long lastFrame = -1;

    Freehand(LaneSpot spot, TimeScale scale) {
        this.spot = spot;
        this.scale = scale;
    }

    /** Draws on to a place; what was drawn there before is drawn over. */
    void to(long frame, double value) {
        if (lastFrame >= 0 && frame != lastFrame) {
            drawn.subMap(Math.min(frame, lastFrame), false, Math.max(frame, lastFrame), false)
                    .clear();
        }
        drawn.put(frame, value);
        lastFrame = frame;
    }

    boolean isEmpty() {
        return drawn.isEmpty();
    }

    List<Point> points() {
        Curve curve = spot.dial().isStepped() ? Curve.STEP : Curve.LINE;
        List<Point> all = drawn.entrySet().stream()
                .map(place -> new Point(place.getKey(), place.getValue(), curve))
                .toList();
        List<Point> kept = new ArrayList<>();
        kept.add(all.get(0));
        keep(all, 0, all.size() - 1, kept);
        return kept;
    }

    /** Keeps what lies too far off the straight line between two points, and the second of these. */
    private void keep(List<Point> all, int first, int last, List<Point> kept) {
        int farthest = -1;
        double distance = TOLERANCE;
        for (int i = first + 1; i < last; i++) {
            double away = distance(all.get(i), all.get(first), all.get(last));
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        if (farthest >= 0) {
            keep(all, first, farthest, kept);
            keep(all, farthest, last, kept);
        } else if (last > first) {
            kept.add(all.get(last));
        }
    }

    private double distance(Point point, Point first, Point last) {
        double x = scale.x(point.frame()) - scale.x(first.frame());
        double y = spot.y(point.value()) - spot.y(first.value());
        double width = scale.x(last.frame()) - scale.x(first.frame());
        double height = spot.y(last.value()) - spot.y(first.value());
        double length = Math.hypot(width, height);
        return length == 0 ? Math.hypot(x, y) : Math.abs(width * y - height * x) / length;
    }
}
