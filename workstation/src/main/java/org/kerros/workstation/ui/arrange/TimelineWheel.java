package org.kerros.workstation.ui.arrange;

import java.awt.event.MouseWheelEvent;
import java.awt.event.MouseWheelListener;

/** The wheel: tracks; with Shift along time; with Ctrl zoom at the pointer; with both the height of tracks. */
final class TimelineWheel implements MouseWheelListener {
    private static final double ZOOM = 1.2;
    private static final int PIXELS = 48;

    private final TimelineModel model;

    TimelineWheel(TimelineModel model) {
        this.model = model;
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double turned = event.getPreciseWheelRotation();
        if (event.isControlDown() && event.isShiftDown()) {
            model.growLanes((int) Math.round(-turned * 8));
        } else if (event.isControlDown()) {
            model.zoom(Math.pow(ZOOM, -turned), event.getX());
        } else if (event.isShiftDown()) {
            model.scroll(turned * PIXELS);
        } else {
            model.scrollLanes((int) Math.round(turned * PIXELS));
        }
    }
}
