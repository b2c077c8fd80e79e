package org.kerros.workstation.ui;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import javax.swing.JFrame;
import org.kerros.workstation.ui.desk.Remembered;

/** Where the window stood last, and how large it was. */
final class FramePlace {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final JFrame frame;
    private final Remembered remembered;

    FramePlace(JFrame frame, Remembered remembered) {
        this.frame = frame;
        this.remembered = remembered;
    }

    void restore() {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        frame.setSize(
                Math.min(screen.width, remembered.number("window.width", WIDTH)),
                Math.min(screen.height, remembered.number("window.height", HEIGHT)));
        frame.setLocationRelativeTo(null);
        if (remembered.flag("window.maximized")) {
            frame.setExtendedState(JFrame.MAXIMIZED_BOTH);
        }
    }

    void keep() {
        boolean maximized = (frame.getExtendedState() & JFrame.MAXIMIZED_BOTH) != 0;
        remembered.keep("window.maximized", maximized);
        if (!maximized) {
            Rectangle bounds = frame.getBounds();
            remembered.keep("window.width", bounds.width);
            remembered.keep("window.height", bounds.height);
        }
    }
}
