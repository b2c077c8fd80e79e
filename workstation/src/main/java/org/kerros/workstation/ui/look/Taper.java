package org.kerros.workstation.ui.look;

/**
 * How numbers lie along a bar: evenly; by equal factors where they reach over decades, as frequencies do; finer near zero
 * where zero is an end or the middle of a wide range.
 */
public final class Taper {
    private static final double WIDE = 40;
    private static final double MIDDLE = 0.45;
    private static final double STEEPEST = 6;

    private final double min;
    private final double max;
    private final boolean byFactors;
    private final double power;

    private Taper(double min, double max, boolean byFactors, double power) {
        this.min = min;
        this.max = max;
        this.byFactors = byFactors;
        this.power = power;
    }

    /**
     * A taper that suits a range.
     *
     * @param min finite
     * @param max finite, above {@code min}
     * @param usual a value that should be easy to set
     */
    public static Taper of(double min, double max, double usual) {
        if (min > 0 && max / min >= WIDE) {
            return new Taper(min, max, true, 1);
        }
        if (min == 0 && usual > 0 && max / usual >= 4) {
            return new Taper(min, max, false, Math.min(STEEPEST, Math.log(usual / max) / Math.log(MIDDLE)));
        }
        if (min == 0 && max >= WIDE) {
            return new Taper(min, max, false, 3);
        }
        return new Taper(min, max, false, min == -max && max > 1 ? 2 : 1);
    }

    /** Numbers that lie evenly. */
    public static Taper even(double min, double max) {
        return new Taper(min, max, false, 1);
    }

    /** Where a number lies: 0 at one end to 1 at the other. */
    public double share(double value) {
        double inside = Math.max(min, Math.min(max, value));
        if (byFactors) {
            return Math.log(inside / min) / Math.log(max / min);
        }
        if (isBalanced()) {
            return 0.5 + Math.signum(inside) * Math.pow(Math.abs(inside) / max, 1 / power) / 2;
        }
        return Math.pow((inside - min) / (max - min), 1 / power);
    }

    /** The number at a place. */
    public double value(double share) {
        double inside = Math.max(0, Math.min(1, share));
        if (byFactors) {
            return min * Math.pow(max / min, inside);
        }
        if (isBalanced()) {
            double side = 2 * inside - 1;
            return Math.signum(side) * Math.pow(Math.abs(side), power) * max;
        }
        return min + Math.pow(inside, power) * (max - min);
    }

    /** Where the bar begins to be filled: the middle where numbers lie on both sides of zero. */
    public double origin() {
        return min < 0 && max > 0 ? share(0) : 0;
    }

    private boolean isBalanced() {
        return min < 0 && min == -max;
    }
}
