package org.kerros.render.grains;

/** A window in a table, read between its points on straight lines. */
final class WindowTable {
    private static final int POINTS = 4096;

    private final float[] table = new float[POINTS + 2];
    private final double meanPower;

    WindowTable(Window window) {
        double power = 0;
        for (int i = 0; i <= POINTS; i++) {
            double level = window.at((double) i / POINTS);
            table[i] = (float) level;
            power += level * level;
        }
        meanPower = power / POINTS;
    }

    /** The window over so many frames. */
    float[] shape(int frames) {
        float[] shape = new float[frames];
        double step = 1.0 / frames;
        for (int i = 0; i < frames; i++) {
            shape[i] = at(i * step);
        }
        return shape;
    }

    private float at(double x) {
        double place = x * POINTS;
        int index = (int) place;
        float left = table[index];
        return left + (table[index + 1] - left) * (float) (place - index);
    }

    /** The mean of the squared level. */
    double meanPower() {
        return meanPower;
    }
}
