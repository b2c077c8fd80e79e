package org.kerros.render.grains;

import org.kerros.library.Settings;

/** Frames of a cloud and its rate. */
record CloudClock(int rate, long frames) {
    static CloudClock of(Settings settings, int rate) {
        return new CloudClock(rate, Math.max(1, Math.round(settings.number("duration") * rate)));
    }

    int slices() {
        return Integral.slices(frames);
    }

    /** How many frames a grain of so many milliseconds lasts. */
    int grainFrames(double milliseconds) {
        return (int) Math.max(2, Math.round(milliseconds / 1000 * rate));
    }
}
