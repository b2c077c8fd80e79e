package org.kerros.workstation.ui.treat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Curve;

/**
 * A curve while hands change it: points are added, moved and taken away, the ways between them bent or made steps. Works
 * in frames and values; knows no Swing.
 */
final class CurveDrag {
    private final List<Point> before;
    private final int held;
    private final boolean bends;
    private final double bendBefore;
    private Automation now;

    private CurveDrag(List<Point> before, int held, boolean bends) {
        this.before = List.copyOf(before);
        this.held = held;
        this.bends = bends;
        this.bendBefore = before.get(held).curve().bend();
        this.now = new Automation(before);
    }

    /** Takes a point in hand. */
    static CurveDrag point(Automation automation, int index) {
        return new CurveDrag(automation.points(), index, false);
    }

    /** Takes in hand the way that leads on from a point. */
    static CurveDrag bend(Automation automation, int index) {
        return new CurveDrag(automation.points(), index, true);
    }

    /** Adds a point and takes it in hand. */
    static CurveDrag fresh(Automation automation, long frame, double value) {
        List<Point> points = new ArrayList<>(automation.points());
        int index = automation.indexAfter(frame);
        Curve curve = index > 0 ? points.get(index - 1).curve() : Curve.LINE;
        points.add(index, new Point(frame, value, curve));
        return new CurveDrag(points, index, false);
    }

    /** Moves what is held: a point to a place between its neighbours, a way so that it bends by −1 to 1. */
    Automation to(long frame, double value, double bend) {
        List<Point> points = new ArrayList<>(before);
        Point old = before.get(held);
        if (bends) {
            double bent = Math.max(-1, Math.min(1, bendBefore + bend));
            points.set(
                    held, new Point(old.frame(), old.value(), Math.abs(bent) < 0.03 ? Curve.LINE : Curve.bent(bent)));
        } else {
            long earliest = held == 0 ? 0 : before.get(held - 1).frame();
            long latest = held == before.size() - 1
                    ? Long.MAX_VALUE
                    : before.get(held + 1).frame();
            points.set(held, new Point(Math.max(earliest, Math.min(latest, frame)), value, old.curve()));
        }
        now = new Automation(points);
        return now;
    }

    Automation now() {
        return now;
    }

    /** The curve without a point. */
    static Automation without(Automation automation, int index) {
        List<Point> points = new ArrayList<>(automation.points());
        points.remove(index);
        return new Automation(points);
    }

    /** The curve with the way that leads on from a point a step, or a line again. */
    static Automation stepping(Automation automation, int index) {
        List<Point> points = new ArrayList<>(automation.points());
        Point old = points.get(index);
        points.set(index, new Point(old.frame(), old.value(), old.curve().hold() ? Curve.LINE : Curve.STEP));
        return new Automation(points);
    }

    /** The point from which the way at a frame leads on, if there is one after it too. */
    static OptionalInt wayAt(Automation automation, long frame) {
        int after = automation.indexAfter(frame);
        return after == 0 || after == automation.points().size() ? OptionalInt.empty() : OptionalInt.of(after - 1);
    }
}
