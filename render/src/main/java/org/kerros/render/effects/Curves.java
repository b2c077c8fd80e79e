package org.kerros.render.effects;

/** The curves of the saturation. All go through 0 with a slope of 1 and stay within bounds. */
final class Curves {
    /** How far a tube's curve is off its middle. */
    private static final double BIAS = 0.5;

    private static final double BIAS_ROOT = Math.sqrt(1 + BIAS * BIAS);
    private static final double BIAS_SLOPE = BIAS_ROOT * BIAS_ROOT * BIAS_ROOT;

    private Curves() {}

    /** What a mixture of curves makes of a sample; the shares stand in the order of {@link SaturationEffect#CURVES}. */
    static double mixed(double[] shares, double x) {
        double sum = 0;
        for (int curve = 0; curve < shares.length; curve++) {
            if (shares[curve] > 0) {
                sum += shares[curve] * of(curve, x);
            }
        }
        return sum;
    }

    private static double of(int curve, double x) {
        return switch (curve) {
            case 0 -> soft(x);
            case 1 -> cubic(x);
            case 2 -> tube(x);
            case 3 -> Math.max(-1, Math.min(1, x));
            default -> Arithmetic.sine(x / (2 * Math.PI));
        };
    }

    /** Never quite 1, however loud. */
    static double soft(double x) {
        return x / Math.sqrt(1 + x * x);
    }

    /** A third power that ends level at 1, for 1.5 and more. */
    static double cubic(double x) {
        double inside = Math.max(-1.5, Math.min(1.5, x));
        return inside - inside * inside * inside * (4 / 27.0);
    }

    /** The soft curve off its middle: one half of the wave is bent sooner than the other. */
    static double tube(double x) {
        return BIAS_SLOPE * (soft(x + BIAS) - BIAS / BIAS_ROOT);
    }
}
