package org.kerros.render.cut;

import org.kerros.library.Settings;

/** A sine that falls from one pitch to another while it fades; both exponentially. */
final class KickBody {
    private static final double CLICK_SECONDS = 0.0015;
    private static final double END_SECONDS = 0.005;

    /** After this many time constants a twentieth is left: e⁻³. */
    private static final double CONSTANTS_IN_A_SWEEP = 3;

    private final double rate;
    private final double start;
    private final double end;
    private final double sweep;
    private final double decay;
    private final double level;
    private final double click;

    KickBody(Settings settings, double rate) {
        this.rate = rate;
        this.start = settings.number("startPitch");
        this.end = settings.number("endPitch");
        this.sweep = settings.number("sweep") / 1000 / CONSTANTS_IN_A_SWEEP;
        this.decay = settings.number("decay") / 1000;
        this.level = Kick.level(settings, "bodyLevel");
        this.click = settings.number("click") * level;
    }

    float[] samples(int frames) {
        float[] samples = new float[frames];
        double endFrames = Math.min(frames, END_SECONDS * rate);
        for (int i = 0; i < frames; i++) {
            double time = i / rate;
            double fade = Math.min(1, (frames - i) / endFrames);
            double loudness = level * StrictMath.pow(10, -3 * time / decay);
            samples[i] = (float) (fade * (loudness * StrictMath.sin(angle(time)) + knock(time)));
        }
        return samples;
    }

    /** The integral of 2π · (end + (start − end) · e^(−t/sweep)). */
    private double angle(double time) {
        double fallen = sweep * (1 - StrictMath.exp(-time / sweep));
        return 2 * StrictMath.PI * (end * time + (start - end) * fallen);
    }

    /** One raised cosine. */
    private double knock(double time) {
        return time >= CLICK_SECONDS
                ? 0
                : click * (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * time / CLICK_SECONDS));
    }
}
