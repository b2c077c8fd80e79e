package org.kerros.workstation.ui.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleRole;
import javax.swing.Icon;
import org.kerros.workstation.ui.words.Texts;

/** Five stars to click: the one that is on already takes the rating away. */
public final class Stars extends Painted {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;
    private static final int STEP = 20;

    private final transient Icon full = Icons.STAR_FULL.at(16, "warning");
    private final transient Icon empty = Icons.STAR.at(16, "control");
    private int rating;

    public Stars(int initial, IntConsumer given) {
        super(AccessibleRole.SLIDER);
        rating = initial;
        setName("stars");
        setToolTipText(Texts.of("stars.tip"));
        getAccessibleContext().setAccessibleName(Texts.of("stars.name", rating));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int star = Math.min(MOST, event.getX() / STEP + 1);
                rating = star == rating ? 0 : star;
                repaint();
                given.accept(rating);
            }
        });
    }

    @Override
    protected void paintComponent(Graphics g) {
        for (int i = 0; i < MOST; i++) {
            (i < rating ? full : empty).paintIcon(this, g, i * STEP + 2, (getHeight() - 16) / 2);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(MOST * STEP, 24);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
