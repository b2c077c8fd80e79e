package org.kerros.workstation.ui.look;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** Pointer, wheel and keys turn a {@link Turning}. Turns of the wheel and keys that follow soon are one change. */
final class DialHand extends MouseAdapter {
    private static final double FINE = 0.1;
    private static final int SETTLED_MILLIS = 450;

    private final JComponent on;
    private final Turning turning;
    private final boolean upright;
    private final Timer settled;
    private int lastX;
    private int lastY;
    private boolean pulling;

    DialHand(JComponent on, Turning turning, boolean upright) {
        this.on = on;
        this.turning = turning;
        this.upright = upright;
        settled = new Timer(SETTLED_MILLIS, event -> turning.end());
        settled.setRepeats(false);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        on.requestFocusInWindow();
        lastX = event.getX();
        lastY = event.getY();
        pulling = SwingUtilities.isLeftMouseButton(event) && on.isEnabled();
        if (pulling && event.getClickCount() == 2) {
            settled.stop();
            turning.reset();
            pulling = false;
            on.repaint();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!pulling) {
            return;
        }
        int length = Math.max(1, (upright ? on.getHeight() - 22 : on.getWidth() - 12));
        double share = (double) (upright ? lastY - event.getY() : event.getX() - lastX) / length;
        turning.by(share * (event.isShiftDown() ? FINE : 1));
        lastX = event.getX();
        lastY = event.getY();
        on.repaint();
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (pulling) {
            pulling = false;
            turning.end();
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        if (on.isEnabled()) {
            step(-event.getPreciseWheelRotation() * (event.isShiftDown() ? FINE : 1));
        }
    }

    private void step(double steps) {
        turning.step(steps);
        settled.restart();
        on.repaint();
    }

    KeyListener keys() {
        return new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                press(event);
            }
        };
    }

    private void press(KeyEvent event) {
        double size = event.isShiftDown() ? FINE : 1;
        boolean plain = !event.isControlDown() && !event.isAltDown() && on.isEnabled();
        switch (plain ? event.getKeyCode() : KeyEvent.VK_UNDEFINED) {
            case KeyEvent.VK_UP, KeyEvent.VK_RIGHT -> step(size);
            case KeyEvent.VK_DOWN, KeyEvent.VK_LEFT -> step(-size);
            case KeyEvent.VK_PAGE_UP -> step(10 * size);
            case KeyEvent.VK_PAGE_DOWN -> step(-10 * size);
            case KeyEvent.VK_BACK_SPACE -> turning.reset();
            case KeyEvent.VK_ESCAPE -> giveUp();
            default -> {
                return;
            }
        }
        event.consume();
        on.repaint();
    }

    private void giveUp() {
        pulling = false;
        settled.stop();
        turning.cancel();
    }
}
