package org.kerros.workstation.ui.arrange;

import org.kerros.workstation.studio.Value;

/** Turns the page when the playhead runs out of the view. */
public final class Follow {
    private static final double LATEST = 0.92;
    private static final double FRESH = 0.08;

    private final TimelineModel model;
    private final Value<Boolean> on = new Value<>(true);

    public Follow(TimelineModel model) {
        this.model = model;
    }

    public Value<Boolean> on() {
        return on;
    }

    /** Called while playing, at the pace of the screen. */
    public void playing(long frame) {
        if (!on.get() || model.isDragging()) {
            return;
        }
        double x = model.scale().get().x(frame);
        if (x < 0 || x > model.width() * LATEST) {
            double back = model.width() * FRESH * model.scale().get().framesPerPixel();
            model.scale().change(old -> old.from(frame - back));
        }
    }
}
