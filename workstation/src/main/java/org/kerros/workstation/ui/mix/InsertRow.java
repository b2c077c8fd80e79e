package org.kerros.workstation.ui.mix;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.accessibility.AccessibleRole;
import javax.swing.ListCellRenderer;
import org.kerros.render.Effects;
import org.kerros.timeline.Insert;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;

/** How an effect looks in its slot: a lamp that is full when it works and hollow when not, and its name. */
abstract class InsertRow extends Painted implements ListCellRenderer<Insert> {
    private static final long serialVersionUID = 1L;

    /** The lamp takes so many pixels on the left. */
    static final int LAMP = 20;

    private static final int DOT = 8;
    private String title = "";
    private boolean on;
    private boolean known;
    private boolean open;
    private boolean focused;

    InsertRow() {
        super(AccessibleRole.LABEL);
    }

    void show(Insert insert, boolean nowOpen, boolean nowFocused) {
        title = Chain.title(insert);
        on = insert.on();
        known = Effects.named(insert.effect()).isPresent();
        open = nowOpen;
        focused = nowFocused;
        getAccessibleContext().setAccessibleName(title);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int height = getHeight() - 2;
        g.setColor(Palette.of("raised"));
        g.fillRoundRect(0, 0, getWidth(), height, 6, 6);
        if (open || focused) {
            g.setColor(Palette.of(focused ? "focus" : "accent"));
            g.drawRoundRect(0, 0, getWidth() - 1, height - 1, 6, 6);
        }
        lamp(g, height / 2);
        name(g, height);
    }

    private void lamp(Graphics2D g, int middle) {
        int x = (LAMP - DOT) / 2;
        g.setColor(Palette.of(on ? "ok" : "control"));
        if (on) {
            g.fillOval(x, middle - DOT / 2, DOT, DOT);
        } else {
            g.drawOval(x, middle - DOT / 2, DOT - 1, DOT - 1);
        }
    }

    private void name(Graphics2D g, int height) {
        g.setFont(getFont().deriveFont(12f));
        g.setColor(Palette.of(!known ? "warning" : on ? "text" : "secondary"));
        FontMetrics metrics = g.getFontMetrics();
        String shown = title;
        while (shown.length() > 1 && metrics.stringWidth(shown + "…") > getWidth() - LAMP - 6) {
            shown = shown.substring(0, shown.length() - 1);
        }
        String text = shown.equals(title) || metrics.stringWidth(title) <= getWidth() - LAMP - 4 ? title : shown + "…";
        g.drawString(text, LAMP, (height + metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
