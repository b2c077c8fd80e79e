package org.kerros.workstation.ui.look;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** Turns dragging over a bar into its number: as far as the hand goes, from where the number was. */
final class ValueBarMouse extends MouseAdapter {
    private static final int STILL = 2;
    private static final double FINER = 0.1;

    private final ValueBar bar;
    private int pressedX;
    private int lastX;
    private double share;
    private boolean dragging;

    ValueBarMouse(ValueBar bar) {
        this.bar = bar;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        bar.requestFocusInWindow();
        pressedX = event.getX();
        lastX = event.getX();
        share = bar.share();
        dragging = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event) || !bar.isEnabled()) {
            return;
        }
        if (!dragging && Math.abs(event.getX() - pressedX) <= STILL) {
            return;
        }
        dragging = true;
        bar.hold(true);
        double way = (double) (event.getX() - lastX) / Math.max(1, bar.getWidth());
        share = Math.max(0, Math.min(1, share + (event.isShiftDown() ? FINER : 1) * way));
        lastX = event.getX();
        bar.moveTo(share);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (dragging) {
            dragging = false;
            bar.hold(false);
            bar.finish();
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2 && bar.isEnabled()) {
            bar.reset();
        }
    }
}
