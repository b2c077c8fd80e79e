package org.kerros.workstation.ui.arrange;

import javax.swing.JScrollBar;

/** Keeps a scroll bar and the time scale together; one unit of the bar is a millisecond. */
final class TimeScroll {
    private static final double FARTHEST = 500_000_000;

    private final TimelineModel model;
    private final JScrollBar bar;
    private boolean following;

    TimeScroll(TimelineModel model, JScrollBar bar) {
        this.model = model;
        this.bar = bar;
    }

    void follow() {
        following = true;
        TimeScale scale = model.scale().get();
        int seen = millis(scale.framesPerPixel() * model.width());
        int left = millis(scale.left());
        int most = Math.max(left + seen, millis((double) model.composition().length()) + seen / 4);
        bar.setUnitIncrement(Math.max(1, seen / 20));
        bar.setBlockIncrement(Math.max(1, seen / 2));
        bar.setValues(left, seen, 0, most);
        following = false;
    }

    void moved() {
        if (!following) {
            double left = bar.getValue() / 1000.0 * model.composition().rate();
            model.scale().change(old -> old.from(left));
        }
    }

    private int millis(double frames) {
        return (int) Math.min(FARTHEST, frames * 1000 / model.composition().rate());
    }
}
