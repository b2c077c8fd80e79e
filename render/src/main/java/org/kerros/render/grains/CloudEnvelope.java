package org.kerros.render.grains;

import org.kerros.library.Settings;

/** How a cloud comes up and fades as a whole, in raised cosines; both ends are silent. */
final class CloudEnvelope {
    /** Even with no attack and release set: shorter, and the ends would click. */
    private static final double SHORTEST_SECONDS = 0.005;

    private final long frames;
    private final double attackFrames;
    private final double releaseFrames;

    CloudEnvelope(Settings settings, CloudClock clock) {
        frames = clock.frames();
        double attack = Math.max(SHORTEST_SECONDS, settings.number("attack")) * clock.rate();
        double release = Math.max(SHORTEST_SECONDS, settings.number("release")) * clock.rate();
        // Together longer than the cloud, they share it in proportion.
        double fit = Math.min(1, frames / (attack + release));
        attackFrames = attack * fit;
        releaseFrames = release * fit;
    }

    /** Shapes frames {@code from … to − 1}, the first of which is a frame of the cloud. */
    void shape(float[] left, float[] right, int from, int to, long cloudFrame) {
        long end = cloudFrame + to - from;
        if (cloudFrame >= attackFrames && frames - 1 - end >= releaseFrames) {
            return;
        }
        for (int i = from; i < to; i++) {
            long frame = cloudFrame + i - from;
            float level = (float) (rise(frame / attackFrames) * rise((frames - 1 - frame) / releaseFrames));
            left[i] *= level;
            right[i] *= level;
        }
    }

    private static double rise(double x) {
        return x >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * x);
    }
}
