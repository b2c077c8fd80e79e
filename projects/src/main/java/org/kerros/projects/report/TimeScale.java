package org.kerros.projects.report;

import org.kerros.timeline.Composition;

/** Where moments of the piece lie in a drawing. */
final class TimeScale {
    private static final long[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};
    private static final int MOST_LABELS = 16;

    private final double left;
    private final double width;
    private final long length;
    private final int rate;

    TimeScale(Composition composition, double left, double width) {
        this.left = left;
        this.width = width;
        this.rate = composition.rate();
        this.length = Math.max(1, lastFrame(composition));
    }

    /** Sections, markers and automation may lie behind the last sound. */
    private static long lastFrame(Composition composition) {
        long sections = composition.sections().stream()
                .mapToLong(section -> section.range().end())
                .max()
                .orElse(0);
        return Math.max(
                Math.max(composition.length(), sections),
                composition
                        .placements()
                        .mapToLong(placement -> placement.end())
                        .max()
                        .orElse(0));
    }

    double x(long frame) {
        return left + width * Math.max(0, Math.min(frame, length)) / length;
    }

    double left() {
        return left;
    }

    double right() {
        return left + width;
    }

    double seconds() {
        return (double) length / rate;
    }

    long frameAt(long second) {
        return second * rate;
    }

    /** Whole seconds between the lines of the ruler. */
    long step() {
        for (long step : STEPS) {
            if (seconds() / step <= MOST_LABELS) {
                return step;
            }
        }
        return (long) Math.ceil(seconds() / MOST_LABELS / 3600) * 3600;
    }
}
