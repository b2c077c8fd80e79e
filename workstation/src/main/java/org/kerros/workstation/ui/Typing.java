package org.kerros.workstation.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.text.JTextComponent;

/** Which keys belong to somebody who is typing, and must not reach the menus. */
final class Typing {
    private static final Set<Integer> EDITING = Set.of(
            KeyEvent.VK_X,
            KeyEvent.VK_C,
            KeyEvent.VK_V,
            KeyEvent.VK_A,
            KeyEvent.VK_Z,
            KeyEvent.VK_Y,
            KeyEvent.VK_LEFT,
            KeyEvent.VK_RIGHT,
            KeyEvent.VK_UP,
            KeyEvent.VK_DOWN,
            KeyEvent.VK_DELETE,
            KeyEvent.VK_BACK_SPACE,
            KeyEvent.VK_HOME,
            KeyEvent.VK_END);

    private Typing() {}

    static boolean isUnderWay() {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return focused instanceof JTextComponent text && text.isEditable();
    }

    /** Whether a key pressed while typing is part of the typing. */
    static boolean takes(KeyEvent event) {
        if (!isUnderWay()) {
            return false;
        }
        boolean plain = !event.isControlDown() && !event.isMetaDown();
        boolean function = event.getKeyCode() >= KeyEvent.VK_F1 && event.getKeyCode() <= KeyEvent.VK_F12;
        return plain ? !function : EDITING.contains(event.getKeyCode());
    }
}
