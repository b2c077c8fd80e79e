package org.kerros.workstation.ui.browse;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds keys of one component to what they do. */
final class Keys {
    private final JComponent component;

    Keys(JComponent component) {
        this.component = component;
    }

    void on(String key, Runnable deed) {
        String name = "kerros " + key;
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
        component.getActionMap().put(name, action(deed));
    }

    static Action action(Runnable deed) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        };
    }
}
