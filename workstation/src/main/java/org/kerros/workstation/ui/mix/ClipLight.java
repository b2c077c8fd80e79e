package org.kerros.workstation.ui.mix;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleRole;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;

/** The light above a meter: red from the moment its strip was too loud until it is clicked. */
final class ClipLight extends Painted {
    private static final long serialVersionUID = 1L;
    private boolean lit;

    ClipLight(String name, Runnable seen) {
        super(AccessibleRole.PUSH_BUTTON);
        getAccessibleContext().setAccessibleName(name);
        setToolTipText(name);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                seen.run();
            }
        });
    }

    void light(boolean nowLit) {
        if (lit != nowLit) {
            lit = nowLit;
            repaint();
        }
    }

    boolean isLit() {
        return lit;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Color off = Palette.mix(Palette.of("panel"), Palette.of("control"), 0.35);
        g.setColor(lit ? Palette.of("record") : off);
        g.fillRoundRect(0, 1, getWidth(), getHeight() - 3, 3, 3);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(14, 10);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
