package org.kerros.workstation.ui.look;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.kerros.workstation.ui.desk.Dial;

/**
 * A number as a bar with its name and value on it. Drag along it to change it (Shift: finer), type a number while it has
 * the focus, arrow keys go by steps, a double click or Delete brings the default back.
 */
public final class ValueBar extends Painted {
    private static final long serialVersionUID = 1L;
    static final int HEIGHT = 24;
    private static final double STEP = 0.02;
    private static final double FINE = 0.002;

    /** Who keeps the number. */
    public interface Keeper {
        /** Told while the bar moves. */
        void moved(double value);

        /** Told once at the end of each change. */
        void done(double value);
    }

    private final transient Dial dial;
    private final transient Keeper keeper;
    private final ValueEntry entry = new ValueEntry(this);
    private double value;
    private boolean moving;
    private boolean held;

    /**
     * A bar at its default.
     *
     * @param tip what it means, for people
     */
    public ValueBar(Dial dial, String tip, Keeper keeper) {
        super(AccessibleRole.SLIDER);
        this.dial = dial;
        this.keeper = keeper;
        value = dial.initial();
        setFocusable(true);
        setToolTipText(tip);
        add(entry);
        ValueBarMouse mouse = new ValueBarMouse(this);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
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
        on("LEFT", () -> step(-STEP));
        on("RIGHT", () -> step(STEP));
        on("shift LEFT", () -> step(-FINE));
        on("shift RIGHT", () -> step(FINE));
        on("DELETE", this::reset);
        on("ENTER", () -> entry.open(dial.say(value)));
        tell();
    }

    private void on(String key, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    // A digit typed on the bar begins a number.
    @Override
    protected void processKeyEvent(KeyEvent event) {
        boolean begins = "0123456789-\u2212.,".indexOf(event.getKeyChar()) >= 0;
        if (event.getID() == KeyEvent.KEY_TYPED && begins && !event.isControlDown() && !event.isAltDown()) {
            entry.open(String.valueOf(event.getKeyChar()));
            entry.setCaretPosition(1);
            event.consume();
        } else {
            super.processKeyEvent(event);
        }
    }

    public double value() {
        return value;
    }

    /** Shows a number without telling anyone; what a hand holds stays. */
    public void show(double newValue) {
        if (!held && newValue != value) {
            value = newValue;
            tell();
            repaint();
        }
    }

    /** Whether automation moves it: the name then carries a small curve. */
    public void showMoving(boolean automated) {
        moving = automated;
        repaint();
    }

    void hold(boolean now) {
        held = now;
    }

    double share() {
        return dial.place(value);
    }

    void moveTo(double share) {
        change(dial.rounded(dial.value(share)));
        keeper.moved(value);
    }

    void finish() {
        keeper.done(value);
    }

    /** Takes a number that was typed. */
    void take(String typed) {
        dial.read(typed).ifPresent(read -> {
            if (read != value && !typed.equals(dial.say(value))) {
                change(read);
                keeper.moved(value);
                keeper.done(value);
            }
        });
        requestFocusInWindow();
    }

    private void step(double share) {
        double before = value;
        moveTo(share() + share);
        if (before == value) {
            change(dial.limited(value + Math.signum(share)));
            keeper.moved(value);
        }
        finish();
    }

    /** Brings the default back. */
    public void reset() {
        change(dial.initial());
        keeper.moved(value);
        keeper.done(value);
    }

    private void change(double newValue) {
        value = newValue;
        tell();
        repaint();
    }

    private void tell() {
        getAccessibleContext().setAccessibleName(dial.name());
        getAccessibleContext().setAccessibleDescription(dial.say(value));
    }

    @Override
    public void doLayout() {
        int width = Math.max(64, getWidth() / 2);
        entry.setBounds(getWidth() - width, 0, width, getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        bar(g);
        words(g);
        g.dispose();
    }

    private void bar(Graphics2D g) {
        int width = getWidth() - 1;
        int height = getHeight() - 1;
        g.setColor(Palette.of("raised"));
        g.fillRoundRect(0, 1, width, height - 1, 6, 6);
        int from = (int) Math.round((dial.min() < 0 && dial.max() > 0 ? dial.place(0) : 0) * (width - 2)) + 1;
        int to = (int) Math.round(share() * (width - 2)) + 1;
        g.setColor(Palette.mix(Palette.of("raised"), Palette.of("accent"), isEnabled() ? 0.32 : 0.12));
        g.fillRect(Math.min(from, to), 2, Math.abs(to - from), height - 2);
        g.setColor(Palette.of(isEnabled() ? "accent" : "control"));
        g.fillRect(Math.min(to, width - 2), 2, 2, height - 2);
        g.setColor(isFocusOwner() ? Palette.of("focus") : Palette.of("gridStrong"));
        g.drawRoundRect(0, 1, width, height - 1, 6, 6);
    }

    private void words(Graphics2D g) {
        g.setFont(UIManager.getFont("Label.font").deriveFont(12f));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        String number = dial.say(value);
        int left = getWidth() - 7 - metrics.stringWidth(number);
        int name = moving ? 22 : 7;
        g.setColor(Palette.of("text"));
        g.drawString(number, left, baseline);
        if (moving) {
            CurveSign.paint(g, 6, getHeight() / 2);
        }
        g.setColor(isEnabled() ? Palette.of("text") : Palette.of("secondary"));
        g.clipRect(0, 0, Math.max(0, left - 4), getHeight());
        g.drawString(dial.name(), name, baseline);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(168, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(96, HEIGHT);
    }
}
