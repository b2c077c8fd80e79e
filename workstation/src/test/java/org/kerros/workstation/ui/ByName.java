package org.kerros.workstation.ui;

import java.awt.Component;
import org.assertj.swing.core.GenericTypeMatcher;

/** Finds a showing component of a type by its name. */
final class ByName<T extends Component> extends GenericTypeMatcher<T> {
    private final String name;

    private ByName(String name, Class<T> type) {
        super(type, true);
        this.name = name;
    }

    static <T extends Component> ByName<T> of(String name, Class<T> type) {
        return new ByName<>(name, type);
    }

    @Override
    protected boolean isMatching(T component) {
        return name.equals(component.getName());
    }
}
