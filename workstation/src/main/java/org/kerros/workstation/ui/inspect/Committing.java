package org.kerros.workstation.ui.inspect;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JTextField;

/** Takes what was typed into a field on Enter, and when the field is left. */
final class Committing {
    private Committing() {}

    static void on(JTextField field, Consumer<String> taken) {
        field.addActionListener(event -> {
            taken.accept(field.getText());
            field.transferFocusUpCycle();
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                taken.accept(field.getText());
            }
        });
    }
}
