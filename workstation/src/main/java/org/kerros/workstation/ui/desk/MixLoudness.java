package org.kerros.workstation.ui.desk;

import org.kerros.library.analysis.Loudness;
import org.kerros.render.SoundTap;

/**
 * How loud what is played is, by the standard: measured on what the player lets one look at, away from the audio thread.
 * Begins anew when asked to, or when the rate changes. Confined to the event thread.
 */
public final class MixLoudness {
    /**
     * What was measured so far.
     *
     * @param shortTerm of the last three seconds, in LUFS
     * @param integrated of all since measuring began, in LUFS
     * @param truePeak in dBTP
     */
    public record Reading(double shortTerm, double integrated, double truePeak) {
        public static final Reading NOTHING =
                new Reading(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    private int rate;
    private Loudness loudness = new Loudness(48_000, 2);

    /** Takes in what was played since the last time. */
    public void follow(SoundTap tap, int rateNow) {
        if (rateNow != rate) {
            rate = rateNow;
            begin();
        }
        tap.drain(loudness::add);
    }

    /** Forgets what was measured. */
    public void begin() {
        loudness = new Loudness(Math.max(8000, rate), 2);
    }

    public Reading reading() {
        return new Reading(loudness.shortTerm(), loudness.integrated(), loudness.truePeakDb());
    }
}
