package org.kerros.workstation.ui.look;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.accessibility.AccessibleRole;
import javax.swing.UIManager;

/** A readout whose digits stand still while they change: every digit gets the width of the widest. */
public final class Figures extends Painted {
    private static final long serialVersionUID = 1L;

    private final String widest;
    private final float size;
    private String text = "";

    /** A readout as wide as its widest text. */
    public Figures(String widest, float size) {
        super(AccessibleRole.LABEL);
        this.widest = widest;
        this.size = size;
        text = widest;
    }

    public void show(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            getAccessibleContext().setAccessibleName(newText);
            repaint();
        }
    }

    public String text() {
        return text;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(getFont().deriveFont(size));
        g.setColor(isEnabled() ? getForeground() : Palette.of("secondary"));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        int x = getWidth() - width(text, metrics);
        for (int i = 0; i < text.length(); i++) {
            String glyph = text.substring(i, i + 1);
            int cell = cell(text.charAt(i), metrics);
            g.drawString(glyph, x + (cell - metrics.stringWidth(glyph)) / 2f, baseline);
            x += cell;
        }
    }

    private static int width(String text, FontMetrics metrics) {
        return text.chars().map(glyph -> cell((char) glyph, metrics)).sum();
    }

    private static int cell(char glyph, FontMetrics metrics) {
        return metrics.charWidth(Character.isDigit(glyph) ? '0' : glyph);
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics =
                getFontMetrics(getFont() == null ? fallback() : getFont().deriveFont(size));
        return new Dimension(width(widest, metrics) + 2, metrics.getHeight());
    }

    private Font fallback() {
        return UIManager.getFont("Label.font").deriveFont(size);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
