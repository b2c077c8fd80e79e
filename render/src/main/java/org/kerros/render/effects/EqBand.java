package org.kerros.render.effects;

/**
 * One band of the equaliser: the analogue prototypes of Bristow-Johnson's cookbook, brought over by the bilinear
 * transform. At 0 dB, or switched off, it leaves every sample as it is.
 *
 * @see <a href="https://www.w3.org/TR/audio-eq-cookbook/">Bristow-Johnson, Audio EQ cookbook</a>
 */
final class EqBand {
    /** The shapes a band may have. */
    enum Kind {
        LOW_SHELF,
        BELL,
        HIGH_SHELF
    }

    /** Of shelves: as steep as they can be without a bump. */
    private static final double SHELF_Q = Math.sqrt(0.5);

    private static final int FREQUENCY = 1;
    private static final int GAIN = 2;
    private static final int Q = 3;

    private final Kind kind;
    private final int rate;
    private final int first;
    private final Section section = new Section();
    private final Switch on;

    private double frequency;
    private double gainDb;
    private double quality;
    private boolean flat = true;

    /**
     * A band whose values begin at a place among all of them.
     *
     * @param first where its switch stands; frequency, gain and, for a bell, quality follow
     */
    EqBand(Kind kind, int rate, int first) {
        this.kind = kind;
        this.rate = rate;
        this.first = first;
        on = new Switch(rate);
    }

    void aim(double[] to, boolean atOnce) {
        on.aim(to[first] >= 0.5, atOnce);
        double wantedGain = to[first + GAIN] * on.now();
        double wantedQuality = quality(to);
        if (!atOnce && wantedGain == gainDb && to[first + FREQUENCY] == frequency && wantedQuality == quality) {
            return;
        }
        boolean wasFlat = gainDb == 0 || atOnce;
        frequency = to[first + FREQUENCY];
        gainDb = wantedGain;
        quality = wantedQuality;
        flat = wasFlat && gainDb == 0;
        if (wasFlat && !flat) {
            shape(0, true);
        }
        if (!flat) {
            shape(gainDb, atOnce);
        }
    }

    private double quality(double[] values) {
        return kind == Kind.BELL ? values[first + Q] : SHELF_Q;
    }

    private void shape(double gain, boolean atOnce) {
        double a = Decibels.factor(gain / 2);
        double g = Section.warped(frequency, rate);
        double k = 1 / quality;
        switch (kind) {
            case BELL -> section.aim(g, k / a, 1, k / a * (a * a - 1), 0, atOnce);
            case LOW_SHELF -> section.aim(g / Math.sqrt(a), k, 1, k * (a - 1), a * a - 1, atOnce);
            case HIGH_SHELF -> section.aim(g * Math.sqrt(a), k, a * a, k * (1 - a) * a, 1 - a * a, atOnce);
        }
    }

    boolean isRestless() {
        return on.isMoving() || (gainDb == 0 && !flat);
    }

    void glide(int frames) {
        on.glide(frames);
    }

    void work(float[] left, float[] right, int from, int to) {
        if (!flat) {
            section.work(left, right, from, to);
        }
        if (gainDb == 0 && !flat) {
            flat = true;
            section.clear();
        }
    }

    void clear() {
        section.clear();
    }

    double tailFrames(double[] values) {
        double gain = values[first + GAIN];
        if (gain == 0 || values[first] < 0.5) {
            return 0;
        }
        double a = Decibels.factor(gain / 2);
        double g = Section.warped(values[first + FREQUENCY], rate);
        double k = 1 / quality(values);
        return switch (kind) {
            case BELL -> Section.ringing(g, k / a, a * a);
            case LOW_SHELF -> Section.ringing(g / Math.sqrt(a), k, a * a);
            case HIGH_SHELF -> Section.ringing(g * Math.sqrt(a), k, a * a);
        };
    }
}
