package org.kerros.workstation.ui.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JToggleButton;

/** A toggle that is one letter: a filled box when on, an outlined one when off, so that colour is never needed. */
public final class LetterToggle extends JToggleButton {
    private static final long serialVersionUID = 1L;
    private static final int SIDE = 24;

    private final String color;

    /** A toggle that is filled with a colour of the palette when on. */
    public LetterToggle(String letter, String color, String tip) {
        super(letter);
        this.color = color;
        setToolTipText(tip);
        getAccessibleContext().setAccessibleName(tip);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int y = (getHeight() - SIDE + 4) / 2;
        boolean on = isSelected();
        if (on) {
            g.setColor(Palette.of(color));
            g.fillRoundRect(1, y, SIDE - 2, SIDE - 4, 6, 6);
        }
        g.setColor(on ? Palette.of(color) : Palette.of("control"));
        if (isFocusOwner()) {
            g.setColor(Palette.of("focus"));
        }
        g.drawRoundRect(1, y, SIDE - 3, SIDE - 5, 6, 6);
        letter(g, on ? Palette.of("onBright") : Palette.of("secondary"));
        g.dispose();
    }

    private void letter(Graphics2D g, Color ink) {
        g.setColor(ink);
        g.setFont(getFont().deriveFont(isSelected() ? Font.BOLD : Font.PLAIN, 12f));
        int width = g.getFontMetrics().stringWidth(getText());
        g.drawString(getText(), (SIDE - width) / 2, getHeight() / 2 + 4);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(SIDE, SIDE);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
