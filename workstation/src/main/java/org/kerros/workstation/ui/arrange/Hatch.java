package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;

/** Slanted lines: what is hatched is not sure, or not heard. */
final class Hatch {
    private Hatch() {}

    static void paint(Graphics2D g, Rectangle area, Color color, int step) {
        if (area.isEmpty()) {
            return;
        }
        Shape old = g.getClip();
        g.clip(area);
        g.setColor(color);
        int first = Math.floorDiv(area.x - area.height, step) * step;
        for (int x = first; x < area.x + area.width + area.height; x += step) {
            g.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        g.setClip(old);
    }
}
