package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Curve;

/** Changed copies of automation. */
final class Points {
    private Points() {}

    /** With a point more; a line goes on from it, or a step where values are names. */
    static Automation with(Automation automation, Point point) {
        List<Point> points = new ArrayList<>(automation.points());
        points.add(automation.indexAfter(point.frame()), point);
        return new Automation(points);
    }

    static Automation without(Automation automation, int index) {
        List<Point> points = new ArrayList<>(automation.points());
        points.remove(index);
        return new Automation(points);
    }

    /** With a point moved, as far as its neighbours let it. */
    static Automation moved(Automation automation, int index, long frame, double value) {
        List<Point> points = new ArrayList<>(automation.points());
        long first = index == 0 ? 0 : points.get(index - 1).frame();
        long last = index == points.size() - 1
                ? Long.MAX_VALUE
                : points.get(index + 1).frame();
        points.set(
                index,
                new Point(
                        Math.max(first, Math.min(last, frame)),
                        value,
                        points.get(index).curve()));
        return new Automation(points);
    }

    static Automation curved(Automation automation, int index, Curve curve) {
        List<Point> points = new ArrayList<>(automation.points());
        Point old = points.get(index);
        points.set(index, new Point(old.frame(), old.value(), curve));
        return new Automation(points);
    }

    /** With others in place of all points from the first to the last of them. */
    static Automation drawnOver(Automation automation, List<Point> drawn) {
        long from = drawn.get(0).frame();
        long to = drawn.get(drawn.size() - 1).frame();
        List<Point> points = new ArrayList<>();
        automation.points().stream().filter(point -> point.frame() < from).forEach(points::add);
        points.addAll(drawn);
        automation.points().stream().filter(point -> point.frame() > to).forEach(points::add);
        return new Automation(points);
    }
}
