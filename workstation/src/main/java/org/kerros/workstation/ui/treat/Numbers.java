package org.kerros.workstation.ui.treat;

import java.util.Locale;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.words.Read;

/** Typed values as the numbers automation moves: a flag is 0 or 1, a choice its place among the choices. */
final class Numbers {
    private Numbers() {}

    static double of(Parameter parameter, String typed) {
        if (parameter.type() == Parameter.Type.FLAG) {
            return Boolean.parseBoolean(typed.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        if (!parameter.choices().isEmpty()) {
            return Math.max(0, parameter.choices().indexOf(typed));
        }
        return Read.number(typed).orElse(0);
    }
}
