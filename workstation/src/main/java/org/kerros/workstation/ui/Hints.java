package org.kerros.workstation.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import org.kerros.workstation.ui.desk.Remembered;

/** Shows the hints for the first minute in the lower right corner, until they are closed once. */
final class Hints {
    private static final String SEEN = "hints.seen";
    private static final int RIGHT = 24;
    private static final int BOTTOM = 44;

    private final JFrame frame;
    private final Remembered remembered;

    Hints(JFrame frame, Remembered remembered) {
        this.frame = frame;
        this.remembered = remembered;
    }

    void show() {
        JLayeredPane layers = frame.getLayeredPane();
        for (Component old : layers.getComponentsInLayer(JLayeredPane.PALETTE_LAYER)) {
            layers.remove(old);
        }
        if (remembered.flag(SEEN)) {
            return;
        }
        JPanel holder = new JPanel(new BorderLayout());
        holder.add(HintCard.of(event -> {
            remembered.keep(SEEN, true);
            layers.remove(holder);
            layers.repaint();
        }));
        layers.add(holder, JLayeredPane.PALETTE_LAYER);
        place(holder, layers);
        layers.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place(holder, layers);
            }
        });
    }

    private static void place(JComponent card, JLayeredPane layers) {
        Dimension size = card.getPreferredSize();
        card.setBounds(
                layers.getWidth() - size.width - RIGHT,
                layers.getHeight() - size.height - BOTTOM,
                size.width,
                size.height);
        card.revalidate();
    }
}
