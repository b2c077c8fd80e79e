package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;

/** How a cloud comes up and fades as a whole, in raised cosines; both ends are silent. */
final class CloudEnvelope {
    /** Even with no attack and release set: shorter, and the ends would click. */
    private static final double SHORTEST_SECONDS = 0.005;

    private final double attackFrames;
    private final double releaseFrames;

    CloudEnvelope(Settings settings, int rate) {
        this.attackFrames = Math.max(SHORTEST_SECONDS, settings.number("attack")) * rate;
        this.releaseFrames = Math.max(SHORTEST_SECONDS, settings.number("release")) * rate;
    }

    void shape(AudioBuffer cloud) {
        // Together longer than the cloud, they share it in proportion.
        double fit = Math.min(1, cloud.frames() / (attackFrames + releaseFrames));
        for (int channel = 0; channel < cloud.channels(); channel++) {
            float[] samples = cloud.channel(channel);
            for (int i = 0; i < samples.length; i++) {
                double attack = rise(i / (attackFrames * fit));
                double release = rise((samples.length - 1 - i) / (releaseFrames * fit));
                samples[i] *= (float) (attack * release);
            }
        }
    }

    private static double rise(double x) {
        return x >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * x);
    }
}
