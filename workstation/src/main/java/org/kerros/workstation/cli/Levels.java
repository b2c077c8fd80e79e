package org.kerros.workstation.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Levels and loudness for people. */
final class Levels {
    private Levels() {}

    /** One decimal and the unit; empty where nothing was measured. */
    static String text(@Nullable Double value, String unit) {
        return value == null || !Double.isFinite(value) ? "" : oneDecimal(value) + " " + unit;
    }

    static String oneDecimal(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return new BigDecimal(Double.toString(value))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
