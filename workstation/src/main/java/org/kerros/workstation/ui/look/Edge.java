package org.kerros.workstation.ui.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** Lines at some sides, in a colour of the look that is on when they are painted. */
public final class Edge extends AbstractBorder {
    private static final long serialVersionUID = 1L;

    private final int top;
    private final int left;
    private final int bottom;
    private final int right;
    private final String color;

    public Edge(int top, int left, int bottom, int right, String color) {
        this.top = top;
        this.left = left;
        this.bottom = bottom;
        this.right = right;
        this.color = color;
    }

    @Override
    public void paintBorder(Component on, Graphics g, int x, int y, int width, int height) {
        g.setColor(Palette.of(color));
        g.fillRect(x, y, width, top);
        g.fillRect(x, y, left, height);
        g.fillRect(x, y + height - bottom, width, bottom);
        g.fillRect(x + width - right, y, right, height);
    }

    @Override
    public Insets getBorderInsets(Component on, Insets insets) {
        insets.set(top, left, bottom, right);
        return insets;
    }
}
