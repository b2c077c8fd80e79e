package org.kerros.library.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kerros.timeline.work.Progress;

/** How much a sound's spectrum grows from moment to moment: in dB, the mean over bands. */
final class Growth {
    private static final double WINDOW_SECONDS = 0.02;

    /** Growth is measured over so many hops: half a window. */
    private static final int LAG = 2;

    private static final double MEAN_SECONDS = 0.15;
    private static final int REPORT_EVERY = 256;

    private final Spectra spectra;
    private final double[] growth;
    private float silence;

    private Growth(Spectra spectra) {
        this.spectra = spectra;
        this.growth = new double[spectra.frames()];
    }

    static Growth of(float[] mono, int rate, Progress progress) {
        Growth growth = new Growth(new Spectra(mono, rate, WINDOW_SECONDS));
        growth.measure(growth.levels(rate, progress));
        return growth;
    }

    private float[][] levels(int rate, Progress progress) {
        QuarterOctaves bands = new QuarterOctaves(spectra, rate);
        float[] magnitudes = new float[spectra.bins()];
        float[][] levels = new float[spectra.frames()][];
        for (int frame = 0; frame < levels.length; frame++) {
            if (frame % REPORT_EVERY == 0) {
                progress.report((double) frame / levels.length, "Looking for attacks");
            }
            spectra.magnitudes(frame, magnitudes);
            levels[frame] = bands.levels(magnitudes);
        }
        silence = bands.raiseToFloor(levels);
        return levels;
    }

    private void measure(float[][] levels) {
        for (int frame = 0; frame < growth.length; frame++) {
            float[] now = levels[frame];
            double sum = 0;
            for (int band = 0; band < now.length; band++) {
                sum += Math.max(0, now[band] - before(levels, frame - LAG, band));
            }
            growth[frame] = sum / now.length;
        }
    }

    /** The strongest of three neighbours, so that a partial that glides does not seem to begin anew. */
    private float before(float[][] levels, int frame, int band) {
        if (frame < 0) {
            return silence;
        }
        float[] then = levels[frame];
        float strongest = then[band];
        strongest = Math.max(strongest, then[Math.max(0, band - 1)]);
        return Math.max(strongest, then[Math.min(then.length - 1, band + 1)]);
    }

    /** Frames that grow more than all others within a gap, and more than the threshold beyond the mean around them. */
    List<Integer> peaks(double thresholdDb, int gap) {
        int near = Math.max(LAG, Math.min(gap, spectra.size()) / spectra.hop());
        List<Integer> peaks = new ArrayList<>();
        for (int frame = 0; frame < growth.length; frame++) {
            if (growth[frame] - usual(frame) >= thresholdDb && isLargest(frame, near)) {
                peaks.add(frame);
            }
        }
        return peaks;
    }

    private boolean isLargest(int frame, int near) {
        for (int i = Math.max(0, frame - near); i <= Math.min(growth.length - 1, frame + near); i++) {
            if (growth[i] > growth[frame] || (growth[i] == growth[frame] && i < frame)) {
                return false;
            }
        }
        return true;
    }

    /** The median around a frame: attacks themselves hardly move it. */
    private double usual(int frame) {
        int aside = (int) Math.ceil(MEAN_SECONDS / WINDOW_SECONDS * 4);
        double[] around =
                Arrays.copyOfRange(growth, Math.max(0, frame - aside), Math.min(growth.length, frame + aside + 1));
        Arrays.sort(around);
        return around[around.length / 2];
    }

    /** The sample in the middle of a frame. */
    int middle(int frame) {
        return frame * spectra.hop();
    }

    /** How far from there what has grown may lie. */
    int reach() {
        return spectra.size() / 2 + LAG * spectra.hop() / 2;
    }
}
