package org.kerros.timeline;

/**
 * How a value gets from one automation point to the next.
 *
 * @param hold whether it stays until the next point and jumps there
 * @param bend −1 to 1: 0 is a straight line, above it starts slowly and ends fast, below the other way round
 */
public record Curve(boolean hold, double bend) {
    public static final Curve LINE = new Curve(false, 0);
    public static final Curve STEP = new Curve(true, 0);

    /** How far a full bend goes: e to this power times faster at one end than at the other. */
    private static final double STEEPEST = 6;

    public Curve {
        if (!(bend >= -1 && bend <= 1)) {
            throw new IllegalArgumentException("A bend lies between -1 and 1, not at " + bend);
        }
    }

    public static Curve bent(double bend) {
        return new Curve(false, bend);
    }

    public boolean isLine() {
        return !hold && bend == 0;
    }

    /**
     * The share of the way that is behind at a place between two points: {@code (e^kx − 1) / (e^k − 1)}.
     *
     * @param place 0 at the first point to 1 at the next
     */
    public double at(double place) {
        if (hold) {
            return place < 1 ? 0 : 1;
        }
        double steepness = STEEPEST * bend;
        return Math.abs(steepness) < 1e-6 ? place : StrictMath.expm1(steepness * place) / StrictMath.expm1(steepness);
    }
}
