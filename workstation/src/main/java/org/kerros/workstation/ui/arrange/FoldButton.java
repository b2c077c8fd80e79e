package org.kerros.workstation.ui.arrange;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.JButton;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Texts;

/** A triangle that points down at what it shows, and right when it hides it. */
final class FoldButton extends JButton {
    private static final long serialVersionUID = 1L;
    private boolean folded;

    FoldButton() {
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusable(false);
        showFolded(false);
    }

    void showFolded(boolean nowFolded) {
        folded = nowFolded;
        String says = Texts.of(folded ? "track.unfold" : "track.fold");
        setToolTipText(says);
        getAccessibleContext().setAccessibleName(says);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Palette.of("secondary"));
        g.translate(getWidth() / 2.0, getHeight() / 2.0);
        if (folded) {
            g.rotate(-Math.PI / 2);
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(-5, -3);
        triangle.lineTo(5, -3);
        triangle.lineTo(0, 4);
        triangle.closePath();
        g.fill(triangle);
        g.dispose();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(14, 24);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
