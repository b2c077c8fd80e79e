package org.kerros.workstation.ui.arrange;

import java.util.List;
import java.util.OptionalInt;
import org.kerros.timeline.Automation;

/**
 * What is under the pointer in a lane of automation.
 *
 * @param point the point under it
 * @param segment the point that the line under it comes from
 */
record LaneHit(LaneSpot spot, OptionalInt point, OptionalInt segment) {
    private static final int REACH = 8;
    private static final int LINE_REACH = 6;

    static LaneHit at(LaneSpot spot, Automation automation, TimeScale scale, int x, int y) {
        return new LaneHit(spot, point(spot, automation, scale, x, y), segment(spot, automation, scale, x, y));
    }

    private static OptionalInt point(LaneSpot spot, Automation automation, TimeScale scale, int x, int y) {
        List<Automation.Point> points = automation.points();
        OptionalInt nearest = OptionalInt.empty();
        double distance = REACH;
        for (int i = 0; i < points.size(); i++) {
            double away = Math.hypot(
                    scale.x(points.get(i).frame()) - x, spot.y(points.get(i).value()) - y);
            if (away <= distance) {
                distance = away;
                nearest = OptionalInt.of(i);
            }
        }
        return nearest;
    }

    private static OptionalInt segment(LaneSpot spot, Automation automation, TimeScale scale, int x, int y) {
        long frame = scale.frame(x);
        int after = automation.indexAfter(frame);
        boolean between = after > 0 && after < automation.points().size();
        return between && Math.abs(spot.y(automation.valueAt(frame)) - y) <= LINE_REACH
                ? OptionalInt.of(after - 1)
                : OptionalInt.empty();
    }
}
