package org.kerros.workstation.ui.look;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** A number typed with or without its unit: Enter or leaving takes it, Esc brings the old one back. */
public final class TypedField extends JTextField {
    private static final long serialVersionUID = 1L;

    private final transient DoubleFunction<String> say;
    private final transient Function<String, OptionalDouble> read;
    private final transient DoubleConsumer taken;
    private double value;

    /**
     * A field.
     *
     * @param say writes a value
     * @param read understands what was typed, or says nothing
     * @param taken told a value that was typed
     */
    public TypedField(
            DoubleFunction<String> say, Function<String, OptionalDouble> read, DoubleConsumer taken, int columns) {
        super(columns);
        this.say = say;
        this.read = read;
        this.taken = taken;
        addActionListener(event -> take());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                take();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "restore");
        getActionMap().put("restore", new Restore());
    }

    private final class Restore extends AbstractAction {
        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(ActionEvent event) {
            show(value);
        }
    }

    /** Shows a value without telling anyone. */
    public void show(double newValue) {
        value = newValue;
        String text = say.apply(newValue);
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private void take() {
        if (getText().equals(say.apply(value))) {
            return;
        }
        OptionalDouble typed = read.apply(getText());
        if (typed.isPresent()) {
            value = typed.getAsDouble();
            taken.accept(value);
        }
        show(value);
    }
}
