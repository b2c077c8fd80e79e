package org.kerros.workstation.ui.arrange;

import java.util.List;
import java.util.Optional;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.arrange.Hit.Part;

/** Finds what is under the pointer: later placements lie above earlier ones. */
final class HitTest {
    static final int EDGE = 8;
    static final int HEADER = 18;
    static final int HANDLE = 8;
    private static final int LEAST_BODY = 16;
    private static final int LOWEST_WITH_BODY = 44;

    private final Composition composition;
    private final TimeScale scale;
    private final Lanes lanes;

    HitTest(Composition composition, TimeScale scale, Lanes lanes) {
        this.composition = composition;
        this.scale = scale;
        this.lanes = lanes;
    }

    Hit at(int x, int y) {
        int index = lanes.indexAt(y);
        if (index >= composition.tracks().size() || y >= lanes.top(index) + lanes.rowHeight()) {
            return Hit.NOTHING;
        }
        List<Placement> placements = composition.tracks().get(index).placements();
        for (int i = placements.size() - 1; i >= 0; i--) {
            Placement placement = placements.get(i);
            double left = scale.x(placement.start());
            double right = Math.max(scale.x(placement.end()), left + 4);
            if (x >= left - 2 && x <= right + 2) {
                return new Hit(part(placement, left, right, x, y - lanes.top(index)), Optional.of(placement));
            }
        }
        return Hit.NOTHING;
    }

    private Part part(Placement placement, double left, double right, int x, int y) {
        double edge = Math.min(EDGE, Math.max(0, (right - left - LEAST_BODY) / 2));
        if (lanes.rowHeight() >= LOWEST_WITH_BODY && right - left > 4 * HANDLE && nearTop(y)) {
            double fadeIn = fadeInX(placement, scale);
            double fadeOut = fadeOutX(placement, scale);
            if (Math.abs(x - fadeIn) <= HANDLE) {
                return Part.FADE_IN;
            }
            if (Math.abs(x - fadeOut) <= HANDLE) {
                return Part.FADE_OUT;
            }
        }
        if (x <= left + edge) {
            return Part.START_EDGE;
        }
        return x >= right - edge ? Part.END_EDGE : Part.CLIP;
    }

    private static boolean nearTop(int y) {
        return y >= HEADER - 2 && y <= HEADER + 2 * HANDLE;
    }

    /** Where the handle of the fade in stands: at its end, a little inside the clip where there is no fade. */
    static double fadeInX(Placement placement, TimeScale scale) {
        double left = scale.x(placement.start());
        return Math.max(
                left + HANDLE, scale.x(placement.start() + placement.fadeIn().frames()));
    }

    static double fadeOutX(Placement placement, TimeScale scale) {
        double right = scale.x(placement.end());
        return Math.min(
                right - HANDLE, scale.x(placement.end() - placement.fadeOut().frames()));
    }
}
