package org.kerros.workstation.cli;

import java.util.List;

/** Things one below the other, for people. */
final class Lines {
    private Lines() {}

    static String of(List<?> things) {
        StringBuilder text = new StringBuilder();
        things.forEach(thing -> text.append(thing).append('\n'));
        return text.toString();
    }
}
