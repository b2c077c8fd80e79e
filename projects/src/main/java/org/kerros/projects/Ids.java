package org.kerros.projects;

import java.util.random.RandomGenerator;

/** New names for things: short enough to type, long enough never to meet again. */
final class Ids {
    /** Digits and letters that are not taken for one another. */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;

    private final RandomGenerator random;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    /** A new name that begins with a letter for its kind. */
    synchronized String next(char kind) {
        StringBuilder id = new StringBuilder().append(kind);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
