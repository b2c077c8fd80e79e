package org.kerros.workstation.ui.look;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** The field that opens on a bar while a number is typed: Enter or leaving takes it, Esc does not. */
final class ValueEntry extends JTextField {
    private static final long serialVersionUID = 1L;

    private final transient ValueBar bar;

    ValueEntry(ValueBar bar) {
        this.bar = bar;
        setVisible(false);
        setHorizontalAlignment(RIGHT);
        addActionListener(event -> close(true));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close(true);
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        getActionMap().put("leave", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                close(false);
            }
        });
    }

    void open(String text) {
        setText(text);
        setVisible(true);
        requestFocusInWindow();
        selectAll();
    }

    private void close(boolean takes) {
        if (isVisible()) {
            setVisible(false);
            if (takes) {
                bar.take(getText());
            } else {
                bar.requestFocusInWindow();
            }
        }
    }
}
