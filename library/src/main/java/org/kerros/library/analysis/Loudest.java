package org.kerros.library.analysis;

import java.util.function.IntToDoubleFunction;

/** The most powerful of all windows of a given length, one ending with each step; looks at each window once. */
final class Loudest {
    private final int length;
    private int next;
    private double power;

    Loudest(int length) {
        this.length = length;
    }

    /**
     * The highest power so far.
     *
     * @param powerFrom the mean power of the window that begins with a step
     */
    double among(int steps, IntToDoubleFunction powerFrom) {
        for (; next + length <= steps; next++) {
            power = Math.max(power, powerFrom.applyAsDouble(next));
        }
        return power;
    }
}
