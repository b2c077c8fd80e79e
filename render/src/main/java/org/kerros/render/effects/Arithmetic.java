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
        double tail = 1 + x * (1 / 6.0) * (1 + x * (1 / 7.0) * (1 + x * (1 / 8.0) * (1 + x * (1 / 9.0))));
        double rest = 1 + x * (1 / 3.0) * (1 + x * (1 / 4.0) * (1 + x * (1 / 5.0) * tail));
        double part = 1 + x * (1 + x * 0.5 * rest);
        return part * Double.longBitsToDouble((long) (whole + 1023) << 52);
    }

    /** e to a power between −600 and 600. */
    static double exp(double x) {
        return exp2(x * (1 / LN2));
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
        double tail = 1 + q * (1 / 110.0) * (1 + q * (1 / 156.0) * (1 + q * (1 / 210.0)));
        double rest = 1 + q * (1 / 42.0) * (1 + q * (1 / 72.0) * tail);
        return x * (1 + q * (1 / 6.0) * (1 + q * (1 / 20.0) * rest));
    }
}
