package org.kerros.workstation.ui;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import javax.swing.MenuSelectionManager;

/** Makes Space play and stop wherever the focus is, but not while typing and not in dialogs. Enter presses buttons. */
final class SpacePlays implements KeyEventDispatcher {
    private final Window window;
    private final Runnable toggle;

    SpacePlays(Window window, Runnable toggle) {
        this.window = window;
        this.toggle = toggle;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean space = event.getKeyCode() == KeyEvent.VK_SPACE || event.getKeyChar() == ' ';
        if (!space || event.getModifiersEx() != 0 || !isOurs()) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            toggle.run();
        }
        return true;
    }

    private boolean isOurs() {
        Window focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
        boolean menuOpen = MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
        return focused == window && !menuOpen && !Typing.isUnderWay();
    }
}
