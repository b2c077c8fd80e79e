package org.kerros.workstation.ui.arrange;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/** Does something when the focus leaves a field. */
final class Leaving extends FocusAdapter {
    private final Runnable deed;

    Leaving(Runnable deed) {
        this.deed = deed;
    }

    @Override
    public void focusLost(FocusEvent event) {
        deed.run();
    }
}
