package org.kerros.workstation.ui.look;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import org.kerros.workstation.ui.desk.Origin;

/** The two letters of an origin on its colour. */
public record BadgeIcon(Origin origin) implements Icon {
    private static final int WIDTH = 26;
    private static final int HEIGHT = 16;

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Palette.origin(origin));
        g.fillRoundRect(x, y, WIDTH, HEIGHT, 6, 6);
        g.setColor(Palette.of("originText"));
        g.setFont(on.getFont().deriveFont(Font.BOLD, 10.5f));
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(origin.badge(), x + (WIDTH - metrics.stringWidth(origin.badge())) / 2f, y + 12f);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return WIDTH;
    }

    @Override
    public int getIconHeight() {
        return HEIGHT;
    }
}
