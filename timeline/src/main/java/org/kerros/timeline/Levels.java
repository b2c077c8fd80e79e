package org.kerros.timeline;

/** What gains and pans may be. */
final class Levels {
    private Levels() {}

    static void requireGainDb(double gainDb) {
        if (!(gainDb >= Placement.MIN_GAIN_DB && gainDb <= Placement.MAX_GAIN_DB)) {
            throw new IllegalArgumentException("A gain lies between " + Placement.MIN_GAIN_DB + " and "
                    + Placement.MAX_GAIN_DB + " dB, not at " + gainDb);
        }
    }

    static void requirePan(double pan) {
        if (!(pan >= -1 && pan <= 1)) {
            throw new IllegalArgumentException("A pan lies between -1 (left) and 1 (right), not at " + pan);
        }
    }

    static void requireWidth(double width) {
        if (!(width >= 0 && width <= 2)) {
            throw new IllegalArgumentException("A width lies between 0 (mono) and 2, not at " + width);
        }
    }
}
