package org.kerros.workstation.ui.arrange;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.kerros.workstation.ui.arrange.Preview.Band;
import org.kerros.workstation.ui.look.Palette;

/** Paints what belongs to a drag alone: the rubber band, and the line something snapped to. */
final class DragPainter {
    private final TimelineModel model;
    private final Look look;

    DragPainter(TimelineModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    void paint(Graphics2D g, Rectangle visible) {
        model.preview().band().ifPresent(band -> band(g, band));
        model.preview().snapLine().ifPresent(frame -> {
            int x = (int) Math.round(model.scale().get().x(frame));
            g.setColor(look.warning);
            g.fillRect(x, visible.y, 1, visible.height);
        });
    }

    private void band(Graphics2D g, Band band) {
        TimeScale scale = model.scale().get();
        Lanes lanes = model.lanes().get();
        int left = (int) Math.round(scale.x(band.time().start()));
        int right = (int) Math.round(scale.x(band.time().end()));
        int top = lanes.top(band.firstTrack());
        int bottom = lanes.top(band.lastTrack() + 1);
        g.setColor(Palette.seeThrough(look.accent, 36));
        g.fillRect(left, top, right - left, bottom - top);
        g.setColor(look.accent);
        g.drawRect(left, top, right - left, bottom - top - 1);
    }
}
