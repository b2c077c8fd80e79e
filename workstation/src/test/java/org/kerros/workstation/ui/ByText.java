package org.kerros.workstation.ui;

import javax.swing.AbstractButton;
import org.assertj.swing.core.GenericTypeMatcher;

/** Finds a showing button or menu item by what it says. */
final class ByText<T extends AbstractButton> extends GenericTypeMatcher<T> {
    private final String text;

    private ByText(String text, Class<T> type) {
        super(type, true);
        this.text = text;
    }

    static <T extends AbstractButton> ByText<T> of(String text, Class<T> type) {
        return new ByText<>(text, type);
    }

    @Override
    protected boolean isMatching(T component) {
        return text.equals(component.getText());
    }
}
