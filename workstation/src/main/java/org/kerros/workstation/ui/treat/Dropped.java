package org.kerros.workstation.ui.treat;

import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Tells what a pointer that came from elsewhere is over. */
final class Dropped {
    private Dropped() {}

    static boolean over(JComponent part, MouseEvent pointer) {
        return part.isShowing()
                && part.contains(SwingUtilities.convertPoint(pointer.getComponent(), pointer.getPoint(), part));
    }
}
