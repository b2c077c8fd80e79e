package org.kerros.render.grains;

import java.util.List;

/** How loud the sources are at the place grains are taken from: 0 is silence, 1 as loud as they ever get. */
final class Follower {
    private static final int POINTS_A_SECOND = 200;

    private final SourceSound[] sources;
    private final float[][] levels;
    private final double weights;

    Follower(List<SourceSound> sources, double seconds) {
        this.sources = sources.toArray(new SourceSound[0]);
        levels = sources.stream().map(source -> levels(source, seconds)).toArray(float[][]::new);
        weights = sources.stream().mapToDouble(source -> source.weight).sum();
    }

    private static float[] levels(SourceSound source, double seconds) {
        int hop = hop(source);
        int start = (int) source.start;
        int frames = (int) source.length;
        double[] sums = powerSums(source, start, frames, hop);
        int half = (int) Math.max(0, Math.round(seconds * POINTS_A_SECOND / 2));
        float[] levels = new float[sums.length - 1];
        float loudest = 0;
        for (int i = 0; i < levels.length; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(levels.length, i + half + 1);
            levels[i] = (float) Math.sqrt((sums[to] - sums[from]) / (to - from));
            loudest = Math.max(loudest, levels[i]);
        }
        for (int i = 0; i < levels.length && loudest > 0; i++) {
            levels[i] /= loudest;
        }
        return levels;
    }

    private static int hop(SourceSound source) {
        return Math.max(1, source.rate / POINTS_A_SECOND);
    }

    private static double[] powerSums(SourceSound source, int start, int frames, int hop) {
        double[] sums = new double[(frames + hop - 1) / hop + 1];
        for (int i = 0; i + 1 < sums.length; i++) {
            int end = Math.min(frames, (i + 1) * hop);
            double power = 0;
            for (int n = i * hop; n < end; n++) {
                double left = source.first[start + n];
                double right = source.second[start + n];
                power += left * left + right * right;
            }
            sums[i + 1] = sums[i] + power / (end - i * hop);
        }
        return sums;
    }

    double at(double position, double travel) {
        double level = 0;
        for (int i = 0; i < sources.length; i++) {
            double head = sources[i].head(position, travel) % sources[i].length;
            int point = (int) ((head < 0 ? head + sources[i].length : head) / hop(sources[i]));
            double here = levels[i][Math.min(levels[i].length - 1, point)];
            level += weights > 0 ? here * sources[i].weight / weights : here / sources.length;
        }
        return level;
    }
}
