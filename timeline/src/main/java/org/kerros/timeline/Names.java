package org.kerros.timeline;

/** What every id keeps: not empty, no white space, so it can stand in a command line and a file name. */
final class Names {
    private Names() {}

    static void requireId(String kind, String value) {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A " + kind + " id is one word, not \"" + value + "\"");
        }
    }
}
