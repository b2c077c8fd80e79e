package org.kerros.render.grains;

/** A window in a table, read between its points on straight lines. */
final class WindowTable {
    private static final int POINTS = 4096;

    /** At full skew the middle lies so near the edge, as a share of the half. */
    private static final double MOST_SKEWED = 0.98;

    private final float[] table = new float[POINTS + 2];
    private final boolean hann;
    private final double meanPower;
    private final double firstHalf;

    WindowTable(Window window) {
        hann = window == Window.HANN;
        double power = 0;
        double half = 0;
        for (int i = 0; i <= POINTS; i++) {
            double level = window.at((double) i / POINTS);
            table[i] = (float) level;
            power += level * level;
            half += i < POINTS / 2 ? level * level : i == POINTS / 2 ? level * level / 2 : 0;
        }
        meanPower = power / POINTS;
        firstHalf = half / POINTS;
    }

    /** The window over so many frames. */
    float[] shape(int frames, double skew) {
        float[] shape = new float[frames];
        fill(shape, 0, 0, frames, frames, skew);
        return shape;
    }

    /** Some frames of the window over a grain, from its frame {@code first} on. */
    void fill(float[] shape, int to, int first, int count, int frames, double skew) {
        double step = 1.0 / frames;
        if (skew == 0) {
            for (int i = 0; i < count; i++) {
                shape[to + i] = at((first + i) * step);
            }
            return;
        }
        double middle = middle(skew);
        for (int i = 0; i < count; i++) {
            double x = (first + i) * step;
            shape[to + i] = at(x < middle ? 0.5 * x / middle : 0.5 + 0.5 * (x - middle) / (1 - middle));
        }
    }

    /** The same with whole numbers for places: quicker, and within 10⁻⁶. */
    void fillQuickly(float[] shape, int to, int first, int count, int frames, double skew) {
        double middle = middle(skew);
        long rising = Places.of(0.5 * POINTS / (middle * frames));
        long falling = Places.of(0.5 * POINTS / ((1 - middle) * frames));
        int turn = (int) Math.ceil(middle * frames);
        long afterTurn = Places.of(0.5 * POINTS + 0.5 * POINTS * (turn - middle * frames) / ((1 - middle) * frames));
        for (int i = 0; i < count; i++) {
            int frame = first + i;
            long place = frame < turn ? frame * rising : afterTurn + (frame - turn) * falling;
            int index = Places.index(place);
            float left = table[index];
            shape[to + i] = left + (table[index + 1] - left) * (Places.onePlusFraction(place) - 1);
        }
    }

    boolean isHann() {
        return hann;
    }

    private static double middle(double skew) {
        return 0.5 + 0.5 * MOST_SKEWED * skew;
    }

    private float at(double x) {
        double place = x * POINTS;
        int index = (int) place;
        float left = table[index];
        return left + (table[index + 1] - left) * (float) (place - index);
    }

    /** The mean of the squared level. */
    double meanPower(double skew) {
        return skew == 0 ? meanPower : 2 * (firstHalf * middle(skew) + (meanPower - firstHalf) * (1 - middle(skew)));
    }
}
