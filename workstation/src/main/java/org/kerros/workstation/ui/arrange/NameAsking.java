package org.kerros.workstation.ui.arrange;

import java.util.function.Consumer;

/** Asks a person for a name. */
@FunctionalInterface
public interface NameAsking {
    /**
     * Asks; nothing happens if the person does not want to.
     *
     * @param old what it is called now
     */
    void ask(String title, String old, Consumer<String> named);
}
