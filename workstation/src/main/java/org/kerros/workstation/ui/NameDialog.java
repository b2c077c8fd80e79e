package org.kerros.workstation.ui;

import java.awt.Window;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.JTextField;

/** Asks for a name. */
final class NameDialog {
    private final Window owner;

    NameDialog(Window owner) {
        this.owner = owner;
    }

    void ask(String title, String old, Consumer<String> named) {
        JTextField field = new JTextField(old, 24);
        field.setName("name");
        field.selectAll();
        field.addHierarchyListener(event -> field.requestFocusInWindow());
        int answer = JOptionPane.showConfirmDialog(
                owner, field, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        String name = field.getText().strip();
        if (answer == JOptionPane.OK_OPTION && !name.isEmpty() && !name.equals(old)) {
            named.accept(name);
        }
    }
}
