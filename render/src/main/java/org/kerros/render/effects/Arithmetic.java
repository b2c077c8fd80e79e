package org.kerros.render.effects;

/**
 * Functions made of additions and multiplications alone: fast enough for every sample, the same bits on every machine and
 * JDK, and, unlike some of {@link StrictMath}, without a single allocation. Relative errors are below 1e-9.
 */
final class Arithmetic {
    private static final double LN2 = 0.69314718055994531;

    private Arithmetic() {}

    /** The binary logarithm of a positive, normal number. */
    static double log2(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >> 52) - 1023;
        double mantissa = Double.longBitsToDouble((bits & 0xfffffffffffffL) | 0x3ff0000000000000L);
        if (mantissa > 1.4142135623730951) {
            mantissa *= 0.5;
            exponent++;
        }
        // The series of the inverse hyperbolic tangent, whose argument is below 0.172.
        double s = (mantissa - 1) / (mantissa + 1);
        double q = s * s;
        double tail = 1 / 7.0 + q * (1 / 9.0 + q * (1 / 11.0));
        return exponent + 2 / LN2 * s * (1 + q * (1 / 3.0 + q * (1 / 5.0 + q * tail)));
    }

    /** 2 to a power between −1000 and 1000; exact for whole ones. */
    static double exp2(double octaves) {
        int whole = (int) Math.rint(octaves);
        double x = (octaves - whole) * LN2;
        double tail = 1 + x / 6 * (1 + x / 7 * (1 + x / 8 * (1 + x / 9)));
        double part = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * tail))));
        return part * Double.longBitsToDouble((long) (whole + 1023) << 52);
    }

    /** e to a power between −600 and 600. */
    static double exp(double x) {
        return exp2(x / LN2);
    }

    /** The sine of a whole turn's part, from 0 to 1. */
    static double sine(double turn) {
        double x = turn - Math.rint(turn);
        double folded = Math.abs(x) > 0.25 ? Math.copySign(0.5, x) - x : x;
        return sineUpToQuarter(2 * Math.PI * folded);
    }

    /** The tangent of an angle from 0 to below π/2. */
    static double tan(double angle) {
        return angle <= Math.PI / 4
                ? sineUpToQuarter(angle) / sineUpToQuarter(Math.PI / 2 - angle)
                : 1 / tan(Math.PI / 2 - angle);
    }

    private static double sineUpToQuarter(double x) {
        double q = -x * x;
        double tail = 1 + q / 110 * (1 + q / 156 * (1 + q / 210));
        return x * (1 + q / 6 * (1 + q / 20 * (1 + q / 42 * (1 + q / 72 * tail))));
    }
}
