package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/**
 * A feed-forward compressor with a soft knee and a smooth, decoupled peak detector in the logarithmic domain. The louder
 * channel decides for both.
 *
 * @see <a href="https://www.aes.org/e-lib/browse.cfm?elib=16354">Giannoulis, Massberg and Reiss 2012, Digital dynamic
 *     range compressor design</a>, equations 4 and 17
 */
final class CompressorUnit extends Stepped {
    private static final int THRESHOLD = 0;
    private static final int RATIO = 1;
    private static final int KNEE = 2;
    private static final int ATTACK = 3;
    private static final int RELEASE = 4;
    private static final int MAKEUP = 5;
    private static final int MIX = 6;
    /** Less gain reduction than this, in dB, is none. */
    private static final double NOTHING = 1e-9;

    private final int rate;
    private final Slide makeup = new Slide();
    private final Slide mix = new Slide();
    private double threshold;
    private double slope;
    private double knee;
    private double attackKeeps;
    private double releaseKeeps;
    /** Levels up to this amplitude are below the knee. */
    private double softest;

    private double held;
    private double reduction;

    CompressorUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        threshold = to[THRESHOLD];
        slope = 1 - 1 / to[RATIO];
        knee = to[KNEE];
        attackKeeps = Decibels.keeping(to[ATTACK] / 1000, rate);
        releaseKeeps = Decibels.keeping(to[RELEASE] / 1000, rate);
        softest = Decibels.factor(threshold - knee / 2);
        makeup.aim(to[MAKEUP], atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double raise = makeup.now();
        double raisePerFrame = makeup.perFrame(to - from);
        double share = mix.now();
        double sharePerFrame = mix.perFrame(to - from);
        for (int i = from; i < to; i++) {
            follow(Math.max(Math.abs(left[i]), Math.abs(right[i])));
            raise += raisePerFrame;
            share += sharePerFrame;
            double gain = 1 + share * (Decibels.factor(raise - reduction) - 1);
            left[i] = (float) (left[i] * gain);
            right[i] = (float) (right[i] * gain);
        }
        makeup.arrive();
        mix.arrive();
    }

    private void follow(double amplitude) {
        double wanted = amplitude <= softest ? 0 : reduction(Decibels.of(amplitude) - threshold);
        held = Math.max(wanted, wanted + (held - wanted) * releaseKeeps);
        reduction = held + (reduction - held) * attackKeeps;
        if (reduction < NOTHING && held < NOTHING) {
            held = 0;
            reduction = 0;
        }
    }

    /** The gain reduction of the static curve, in dB. */
    private double reduction(double over) {
        if (2 * over <= -knee) {
            return 0;
        }
        if (2 * over < knee) {
            double inside = over + knee / 2;
            return slope * inside * inside / (2 * knee);
        }
        return slope * over;
    }

    @Override
    void clear() {
        held = 0;
        reduction = 0;
    }
}
