package org.kerros.library.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * Finds where to cut a sound into pieces: before each attack. Attacks are peaks in the growth of the spectrum's level, in
 * dB, over bands of a quarter octave (after Böck and Widmer 2013); each is then placed in the sound itself.
 *
 * @see <a href="https://dafx.de/paper-archive/2013/papers/09.dafx2013_submission_12.pdf">Böck and Widmer 2013, Maximum
 *     filter vibrato suppression for onset detection</a>
 */
public final class Slicer {
    /** What {@link #cuts} is asked for unless somebody knows better: the mean growth over all bands, in dB. */
    public static final double USUAL_THRESHOLD_DB = 5;

    /** The usual shortest distance between cuts, in seconds. */
    public static final double USUAL_GAP_SECONDS = 0.06;

    private Slicer() {}

    /**
     * The frames to cut at, ascending: where attacks begin, within some milliseconds.
     *
     * @param thresholdDb how much the sound must grow, on average over its bands, beyond what it does all the time;
     *     smaller finds more
     * @param gapSeconds how far cuts lie apart at least; of attacks closer than this the stronger counts
     */
    public static List<Integer> cuts(AudioBuffer sound, double thresholdDb, double gapSeconds, Progress progress) {
        float[] mono = Mono.of(sound);
        Growth growth = Growth.of(mono, sound.rate(), progress);
        AttackStart attackStart = new AttackStart(mono, sound.rate());
        int gap = (int) Math.max(1, Math.round(gapSeconds * sound.rate()));
        List<Integer> cuts = new ArrayList<>();
        for (int frame : growth.peaks(thresholdDb, gap)) {
            int cut = attackStart.near(growth.middle(frame), growth.reach());
            if (cuts.isEmpty() || cut - cuts.get(cuts.size() - 1) >= gap) {
                cuts.add(cut);
            }
        }
        return cuts;
    }
}
