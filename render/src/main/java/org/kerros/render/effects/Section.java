package org.kerros.render.effects;

/**
 * A filter of two poles for two channels, as every band of the equaliser and every other filter here is made of: a
 * state-variable filter solved by the trapezoidal rule. Its state has the energy of the analogue circuit, which no setting
 * can increase, and a mixture of two settings cannot either; so it stays stable however fast it is moved, and glides
 * straight from one setting to the next.
 *
 * @see <a href="https://www.native-instruments.com/fileadmin/ni_media/downloads/pdf/VAFilterDesign_2.1.0.pdf">Zavalishin
 *     2018, The Art of VA Filter Design</a>
 * @see <a href="https://cytomic.com/files/dsp/SvfLinearTrapOptimised2.pdf">Simper 2013, Solving the continuous SVF
 *     equations using trapezoidal integration</a>
 */
final class Section {
    /** Below this the state is nothing, and would only slow the processor down as denormal numbers. */
    private static final double NOTHING = 1e-60;

    /** The highest frequency of a filter, of the rate. */
    private static final double HIGHEST = 0.49;

    private static final int SIZE = 9;

    // The states' next values of themselves and the input, and the output of the input and the states.
    private final double[] now = new double[SIZE];
    private final double[] next = new double[SIZE];
    private boolean moving;

    private double left1;
    private double left2;
    private double right1;
    private double right2;

    /**
     * Sets what it does from the end of the next step on.
     *
     * @param g tan(π · frequency ÷ rate)
     * @param k 1 ÷ quality
     * @param direct how much of the output is input, {@code band} and {@code low} how much is band-pass and low-pass
     * @param atOnce whether that holds already
     */
    void aim(double g, double k, double direct, double band, double low, boolean atOnce) {
        double a1 = 1 / (1 + g * (g + k));
        double a2 = g * a1;
        double a3 = g * a2;
        next[0] = 2 * a1 - 1;
        next[1] = -2 * a2;
        next[2] = 2 * a2;
        next[3] = 2 * a2;
        next[4] = 1 - 2 * a3;
        next[5] = 2 * a3;
        next[6] = direct + band * a2 + low * a3;
        next[7] = band * a1 + low * a2;
        next[8] = low * (1 - a3) - band * a2;
        moving = !atOnce;
        if (atOnce) {
            System.arraycopy(next, 0, now, 0, SIZE);
        }
    }

    void clear() {
        left1 = 0;
        left2 = 0;
        right1 = 0;
        right2 = 0;
    }

    void work(float[] left, float[] right, int from, int to) {
        if (moving) {
            workMoving(left, right, from, to);
            System.arraycopy(next, 0, now, 0, SIZE);
            moving = false;
        } else {
            workLevel(left, right, from, to);
        }
        flush();
    }

    private void workLevel(float[] left, float[] right, int from, int to) {
        double a11 = now[0];
        double a12 = now[1];
        double b1 = now[2];
        double a21 = now[3];
        double a22 = now[4];
        double b2 = now[5];
        double c0 = now[6];
        double c1 = now[7];
        double c2 = now[8];
        double l1 = left1;
        double l2 = left2;
        double r1 = right1;
        double r2 = right2;
        for (int i = from; i < to; i++) {
            double l = left[i];
            double r = right[i];
            left[i] = (float) (c0 * l + (c1 * l1 + c2 * l2));
            right[i] = (float) (c0 * r + (c1 * r1 + c2 * r2));
            double newL1 = b1 * l + a12 * l2 + a11 * l1;
            double newR1 = b1 * r + a12 * r2 + a11 * r1;
            l2 = b2 * l + a21 * l1 + a22 * l2;
            r2 = b2 * r + a21 * r1 + a22 * r2;
            l1 = newL1;
            r1 = newR1;
        }
        left1 = l1;
        left2 = l2;
        right1 = r1;
        right2 = r2;
    }

    private void workMoving(float[] left, float[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            double part = (i + 1.0 - from) / (to - from);
            double l = left[i];
            double r = right[i];
            double c0 = mixed(6, part);
            double c1 = mixed(7, part);
            double c2 = mixed(8, part);
            left[i] = (float) (c0 * l + (c1 * left1 + c2 * left2));
            right[i] = (float) (c0 * r + (c1 * right1 + c2 * right2));
            double a11 = mixed(0, part);
            double a12 = mixed(1, part);
            double a21 = mixed(3, part);
            double a22 = mixed(4, part);
            double b1 = mixed(2, part);
            double b2 = mixed(5, part);
            double newL1 = b1 * l + a12 * left2 + a11 * left1;
            double newR1 = b1 * r + a12 * right2 + a11 * right1;
            left2 = b2 * l + a21 * left1 + a22 * left2;
            right2 = b2 * r + a21 * right1 + a22 * right2;
            left1 = newL1;
            right1 = newR1;
        }
    }

    private double mixed(int coefficient, double part) {
        return now[coefficient] + (next[coefficient] - now[coefficient]) * part;
    }

    private void flush() {
        left1 = something(left1);
        left2 = something(left2);
        right1 = something(right1);
        right2 = something(right2);
    }

    private static double something(double state) {
        return Math.abs(state) < NOTHING ? 0 : state;
    }

    /**
     * How many frames it rings until what it held is 100 dB lower.
     *
     * @param above how many times its loudest resonance raises what comes in
     */
    static double ringing(double g, double k, double above) {
        double pole = k < 2
                ? Math.sqrt((1 - g * k + g * g) / (1 + g * k + g * g))
                : slowest(g * (k / 2 - Math.sqrt(k * k / 4 - 1)));
        return Decibels.framesToFall(100 + Decibels.of(Math.max(1, above)), pole);
    }

    private static double slowest(double s) {
        return Math.abs((1 - s) / (1 + s));
    }

    /** tan(π · frequency ÷ rate), for a frequency that is kept below half the rate. */
    static double warped(double hertz, int rate) {
        return Arithmetic.tan(Math.PI * Math.min(hertz / rate, HIGHEST));
    }
}
