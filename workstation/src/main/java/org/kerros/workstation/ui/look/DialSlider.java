package org.kerros.workstation.ui.look;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.DoubleConsumer;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingConstants;
import org.kerros.workstation.ui.desk.Dial;

/**
 * A fader or slider for a {@link Dial}. Pulled from wherever it is touched, with Shift finely; turned by the wheel and by
 * arrow keys; a double click brings the default back, Esc what was before. Each is one change, told while it is under way.
 */
public final class DialSlider extends Painted {
    private static final long serialVersionUID = 1L;
    private static final int TRACK = 4;
    private static final int THUMB = 12;
    private static final int CAP = 22;
    private static final double[] MARKS = {12, 6, 0, -6, -12, -24, -48};

    private final boolean upright;
    private final transient Turning turning;

    /**
     * A slider.
     *
     * @param orientation as in {@link SwingConstants}
     * @param trying told while it moves
     * @param done told when it has been let go
     */
    public DialSlider(Dial dial, int orientation, DoubleConsumer trying, DoubleConsumer done) {
        super(AccessibleRole.SLIDER);
        upright = orientation == SwingConstants.VERTICAL;
        turning = new Turning(dial, trying, done);
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName(dial.name());
        DialHand hand = new DialHand(this, turning, upright);
        addMouseListener(hand);
        addMouseMotionListener(hand);
        addMouseWheelListener(hand);
        addKeyListener(hand.keys());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** Shows a value without telling anyone. */
    public void show(double value) {
        if (value != turning.value()) {
            turning.show(value);
            getAccessibleContext().setAccessibleDescription(turning.dial().say(value));
            repaint();
        }
    }

    public double value() {
        return turning.value();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (upright) {
            g.translate(0, getHeight());
            g.rotate(-Math.PI / 2);
        }
        int length = upright ? getHeight() : getWidth();
        int breadth = upright ? getWidth() : getHeight();
        int thumb = upright ? CAP : THUMB;
        int way = length - thumb;
        double at = turning.dial().place(turning.value());
        if (upright) {
            marks(g, way, breadth);
        }
        track(g, thumb / 2, way, breadth / 2, at);
        thumb(g, (int) Math.round(at * way), breadth);
        g.dispose();
    }

    private void marks(Graphics2D g, int way, int breadth) {
        for (double mark : MARKS) {
            int x = CAP / 2 + (int) Math.round(turning.dial().place(mark) * way);
            g.setColor(Palette.of(mark == 0 ? "secondary" : "gridStrong"));
            int reach = mark == 0 ? 9 : 6;
            g.fillRect(x, breadth / 2 - reach, 1, 2 * reach);
        }
    }

    private void track(Graphics2D g, int left, int way, int middle, double at) {
        Color rest = Palette.mix(Palette.of("panel"), Palette.of("control"), 0.45);
        g.setColor(rest);
        g.fillRoundRect(left, middle - TRACK / 2, way, TRACK, TRACK, TRACK);
        double from = turning.dial().law() == Dial.Law.PAN ? 0.5 : 0;
        int start = left + (int) Math.round(Math.min(from, at) * way);
        int size = (int) Math.round(Math.abs(at - from) * way);
        g.setColor(isEnabled() ? Palette.of("accent") : rest);
        if (!upright) {
            g.fillRoundRect(start, middle - TRACK / 2, size, TRACK, TRACK, TRACK);
        }
    }

    private void thumb(Graphics2D g, int x, int breadth) {
        if (isFocusOwner()) {
            g.setColor(Palette.of("focus"));
            body(g, x - 2, breadth / 2, 4);
        }
        g.setColor(isEnabled() ? Palette.of("text") : Palette.of("control"));
        body(g, x, breadth / 2, 0);
        if (upright) {
            g.setColor(Palette.of("panel"));
            g.fillRect(x + CAP / 2, breadth / 2 - 8, 2, 16);
        }
    }

    private void body(Graphics2D g, int x, int middle, int more) {
        if (upright) {
            g.fillRoundRect(x, middle - 9 - more / 2, CAP + more, 18 + more, 5, 5);
        } else {
            g.fillOval(x, middle - (THUMB + more) / 2, THUMB + more, THUMB + more);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return upright ? new Dimension(28, 120) : new Dimension(80, 20);
    }

    @Override
    public Dimension getMinimumSize() {
        return upright ? new Dimension(24, 48) : new Dimension(32, 16);
    }
}
