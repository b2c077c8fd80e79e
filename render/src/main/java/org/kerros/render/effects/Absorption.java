package org.kerros.render.effects;

import java.util.Arrays;

/**
 * The filters at the ends of a network's lines: each takes as much of a tone as it must lose on its way through the line. A
 * one-pole low-pass loses twice as much at one frequency, which stands for damping.
 *
 * @see <a href="https://www.aes.org/e-lib/browse.cfm?elib=5663">Jot and Chaigne 1991, Digital delay networks for designing
 *     artificial reverberators</a>
 */
final class Absorption {
    /** A frequency of damping that means none. */
    static final double UNDAMPED = Double.POSITIVE_INFINITY;

    private static final double NOTHING = 1e-25;
    /** How fast the filters follow a change, each frame, and after how many frames they have. */
    private static final double SETTLING = 0.002;

    private static final int SETTLED = 12_000;
    private static final double MOST_LEVEL = 2;

    private final int rate;
    private final double[] gains;
    private final double[] keeps;
    private final double[] wantedGains;
    private final double[] wantedKeeps;
    private final double[] held;
    private double level;
    private double wantedLevel;
    private int unsettled;

    Absorption(int rate, int lines) {
        this.rate = rate;
        gains = new double[lines];
        keeps = new double[lines];
        wantedGains = new double[lines];
        wantedKeeps = new double[lines];
        held = new double[lines];
    }

    /**
     * Sets how fast the sound dies.
     *
     * @param lengths of the lines, in frames
     * @param seconds until a low tone has fallen by 60 dB
     * @param hertz where it falls twice as fast
     */
    void aim(int[] lengths, double seconds, double hertz, boolean atOnce) {
        double kept = 0;
        for (int i = 0; i < lengths.length; i++) {
            double gain = Decibels.factor(-60.0 * lengths[i] / (rate * seconds));
            wantedKeeps[i] = keeping(gain, hertz);
            wantedGains[i] = gain * (1 - wantedKeeps[i]);
            kept += gain * gain / lengths.length;
        }
        // As much energy comes out as goes in, however long it takes; only a large room that dies at once is softer.
        wantedLevel = Math.min(MOST_LEVEL, Math.sqrt((1 - kept) / (2 * kept)));
        unsettled = SETTLED;
        if (atOnce) {
            settle();
        }
    }

    /** How much a one-pole low-pass keeps that lets {@code gain} of the damped frequency through. */
    private double keeping(double gain, double hertz) {
        if (hertz == UNDAMPED) {
            return 0;
        }
        double cosine = Arithmetic.sine(0.25 + Math.min(0.49, hertz / rate));
        double lost = 1 - gain * gain;
        double b = 1 - gain * gain * cosine;
        return lost < 1e-12 ? 0 : (b - Math.sqrt(Math.max(0, b * b - lost * lost))) / lost;
    }

    /** Goes on by a frame towards what was set last. */
    void follow() {
        if (unsettled == 0) {
            return;
        }
        unsettled--;
        if (unsettled == 0) {
            settle();
            return;
        }
        level += (wantedLevel - level) * SETTLING;
        for (int i = 0; i < gains.length; i++) {
            gains[i] += (wantedGains[i] - gains[i]) * SETTLING;
            keeps[i] += (wantedKeeps[i] - keeps[i]) * SETTLING;
        }
    }

    private void settle() {
        level = wantedLevel;
        System.arraycopy(wantedGains, 0, gains, 0, gains.length);
        System.arraycopy(wantedKeeps, 0, keeps, 0, keeps.length);
        unsettled = 0;
    }

    /** What is left of the end of a line. */
    double filter(int line, double end) {
        double filtered = gains[line] * end + keeps[line] * held[line];
        held[line] = Math.abs(filtered) < NOTHING ? 0 : filtered;
        return held[line];
    }

    /** The level sound must come in with to go out as loud. */
    double level() {
        return level;
    }

    void clear() {
        Arrays.fill(held, 0);
    }
}
