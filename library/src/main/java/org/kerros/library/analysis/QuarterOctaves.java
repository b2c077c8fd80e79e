package org.kerros.library.analysis;

import java.util.Arrays;

/** Levels of a spectrum in bands a quarter octave wide, or one bin where that is wider. */
final class QuarterOctaves {
    /** The level of silence in dB. */
    private static final float FLOOR = -200;

    /** What is softer than this against the strongest band of the whole sound is as good as silent. */
    private static final float RANGE = 70;

    private static final double LOWEST_HZ = 80;

    private final int[] edges;
    private float strongest = FLOOR;

    QuarterOctaves(Spectra spectra, int rate) {
        int[] found = new int[spectra.bins() + 1];
        int count = 0;
        int edge = (int) Math.max(1, Math.round(LOWEST_HZ / spectra.binHz()));
        double wanted = edge;
        double end = Math.min(spectra.bins(), rate / 2.0 / spectra.binHz());
        while (edge < end) {
            found[count++] = edge;
            wanted = Math.max(edge + 1, wanted * Math.pow(2, 0.25));
            edge = (int) Math.round(wanted);
        }
        found[count++] = (int) end;
        edges = count > 1 ? Arrays.copyOf(found, count) : new int[] {0, spectra.bins()};
    }

    float[] levels(float[] magnitudes) {
        float[] levels = new float[edges.length - 1];
        for (int band = 0; band < levels.length; band++) {
            double power = 0;
            for (int bin = edges[band]; bin < edges[band + 1]; bin++) {
                power += (double) magnitudes[bin] * magnitudes[bin];
            }
            levels[band] = (float) Math.max(FLOOR, 10 * Math.log10(power + 1e-30));
            strongest = Math.max(strongest, levels[band]);
        }
        return levels;
    }

    /** Lifts what is as good as silent to one level, so that nothing grows there; gives that level. */
    float raiseToFloor(float[][] all) {
        float floor = Math.max(FLOOR, strongest - RANGE);
        for (float[] levels : all) {
            for (int band = 0; band < levels.length; band++) {
                levels[band] = Math.max(floor, levels[band]);
            }
        }
        return floor;
    }
}
