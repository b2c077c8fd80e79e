package org.kerros.workstation.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Levels and loudness for people. */
final class Levels {
    private Levels() {}

    /** One decimal and the unit; empty where nothing was measured. */
    static String text(@Nullable Double value, String unit) {
        return value == null || !Double.isFinite(value) ? "" : String.format(Locale.ROOT, "%.1f %s", value, unit);
    }
}
