package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a slow oscillation swings: a value from −1 to 1 for each phase, counted in whole swings. */
enum LfoShape {
    SINE {
        @Override
        double at(double phase, long seed) {
            return StrictMath.sin(2 * StrictMath.PI * part(phase));
        }
    },
    /** From 0 up to 1, down to −1 and back. */
    TRIANGLE {
        @Override
        double at(double phase, long seed) {
            double part = part(phase + 0.25);
            return 1 - 4 * Math.abs(part - 0.5);
        }
    },
    SQUARE {
        @Override
        double at(double phase, long seed) {
            return part(phase) < 0.5 ? 1 : -1;
        }
    },
    /** Slowly up, then down at once. */
    RISING {
        @Override
        double at(double phase, long seed) {
            return 2 * part(phase) - 1;
        }
    },
    /** Up at once, then slowly down. */
    FALLING {
        @Override
        double at(double phase, long seed) {
            return 1 - 2 * part(phase);
        }
    },
    /** A new value at random for every swing. */
    RANDOM {
        @Override
        double at(double phase, long seed) {
            return 2 * Dice.single(seed + Dice.APART * ((long) Math.floor(phase) + 1)) - 1;
        }
    };

    abstract double at(double phase, long seed);

    private static double part(double phase) {
        return phase - Math.floor(phase);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LfoShape named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(LfoShape::id).toList();
    }
}
