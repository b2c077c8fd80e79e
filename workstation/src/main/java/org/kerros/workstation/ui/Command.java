package org.kerros.workstation.ui;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.kerros.workstation.ui.words.Texts;

/** Something a menu item or key does; its words stand under "do." and its name. */
final class Command extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Runnable deed;

    Command(String name, String key, Runnable deed) {
        super(Texts.of("do." + name));
        this.name = name;
        this.deed = deed;
        stroke(key).ifPresent(stroke -> putValue(Action.ACCELERATOR_KEY, stroke));
    }

    // "typed +" is a character wherever the keyboard has it.
    private static Optional<KeyStroke> stroke(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(KeyStroke.getKeyStroke(key));
    }

    String name() {
        return name;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        deed.run();
    }
}
