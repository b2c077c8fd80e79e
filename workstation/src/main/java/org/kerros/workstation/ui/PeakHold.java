package org.kerros.workstation.ui;

/** The highest level of the last seconds, so that it can be read. */
final class PeakHold {
    private static final int TICKS = 60;

    private double highest = Double.NEGATIVE_INFINITY;
    private int age;

    /** Takes in the level now, and says the one to show. */
    double held(double level) {
        if (level >= highest || ++age > TICKS) {
            highest = level;
            age = 0;
        }
        return highest;
    }
}
