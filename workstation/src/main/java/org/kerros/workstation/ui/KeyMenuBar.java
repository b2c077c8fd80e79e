package org.kerros.workstation.ui;

import java.awt.event.KeyEvent;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;

/** A menu bar whose letters stay still while somebody types. */
final class KeyMenuBar extends JMenuBar {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        return !Typing.takes(event) && super.processKeyBinding(stroke, event, condition, pressed);
    }
}
