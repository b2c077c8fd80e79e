package org.kerros.timeline;

import java.util.List;

/**
 * How a value moves over time: steps, lines and curves between points, level before the first and after the last.
 * Without points nothing is automated. For gain a line is straight in dB.
 */
public record Automation(List<Point> points) {
    /** Nothing is automated. */
    public static final Automation NONE = new Automation(List.of());

    /**
     * A value reached at a frame of the composition.
     *
     * @param curve how it goes on from here to the next point
     */
    public record Point(long frame, double value, Curve curve) {
        /** A point from which a line goes on. */
        public Point(long frame, double value) {
            this(frame, value, Curve.LINE);
        }

        public Point {
            if (frame < 0 || !Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "An automation point has a frame from 0 on and a finite value, not " + frame + ": " + value);
            }
        }
    }

    public Automation {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).frame() < points.get(i - 1).frame()) {
                throw new IllegalArgumentException("Automation points come in order of time, not "
                        + points.get(i).frame() + " after " + points.get(i - 1).frame());
            }
        }
    }

    public static Automation of(Point... points) {
        return new Automation(List.of(points));
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /**
     * The value at a frame. Two points at one frame are a step: the later one counts from that frame on.
     *
     * @throws IllegalStateException if nothing is automated
     */
    public double valueAt(long frame) {
        int after = indexAfter(frame);
        if (after == 0) {
            if (points.isEmpty()) {
                throw new IllegalStateException("Nothing is automated here");
            }
            return points.get(0).value();
        }
        Point left = points.get(after - 1);
        if (after == points.size()) {
            return left.value();
        }
        Point right = points.get(after);
        double place = (double) (frame - left.frame()) / (right.frame() - left.frame());
        return left.value() + (right.value() - left.value()) * left.curve().at(place);
    }

    /** The index of the first point later than a frame; the number of points if there is none. */
    public int indexAfter(long frame) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).frame() > frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
