package org.kerros.workstation.ui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;

/** Something done by a key that stands in no menu. */
final class Deed extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient Runnable deed;

    Deed(Runnable deed) {
        this.deed = deed;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        deed.run();
    }
}
