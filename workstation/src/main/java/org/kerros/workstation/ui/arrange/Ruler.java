package org.kerros.workstation.ui.arrange;

/** How far apart the lines of a time ruler stand, so that they can be read. */
public final class Ruler {
    private static final double[] STEPS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600
    };

    private Ruler() {}

    /** Seconds between labelled lines that are at least so many pixels apart. */
    public static double step(double framesPerPixel, int rate, int pixels) {
        double wanted = pixels * framesPerPixel / rate;
        for (double step : STEPS) {
            if (step >= wanted) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1] * Math.ceil(wanted / STEPS[STEPS.length - 1]);
    }

    /** Into how many parts a step is divided by unlabelled lines. */
    public static int parts(double step) {
        return step == 15 || step == 30 || step == 60 ? 3 : step == 0.002 || step == 2 || step == 120 ? 4 : 5;
    }
}
