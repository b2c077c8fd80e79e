package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/** A pre-delay, a row of all-passes for each side that make one sound many, and a {@link Network} that keeps them going. */
final class ReverbUnit extends Stepped {
    private static final int SIZE = 0;
    private static final int DECAY = 1;
    private static final int DAMPING = 2;
    private static final int PRE_DELAY = 3;
    private static final int MIX = 4;
    /** The all-passes of each side: Dattorro's, and others of about the same length. */
    private static final double[] LEFT_MS = {4.77, 3.6, 12.73, 9.31};

    private static final double[] RIGHT_MS = {5.13, 3.27, 13.61, 8.59};
    private static final double[] DIFFUSION = {0.75, 0.75, 0.625, 0.625};
    /** How much louder than what went in the crests of the tail may be, in dB. */
    private static final double CRESTS_DB = 15;

    private final int rate;
    private final DelayLine leftBefore;
    private final DelayLine rightBefore;
    private final Glide preDelay;
    private final AllPass[] leftPasses = new AllPass[DIFFUSION.length];
    private final AllPass[] rightPasses = new AllPass[DIFFUSION.length];
    private final Network network;
    private final Slide mix = new Slide();

    ReverbUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        leftBefore = new DelayLine(frames(ReverbEffect.LATEST_MS) + 4);
        rightBefore = new DelayLine(frames(ReverbEffect.LATEST_MS) + 4);
        preDelay = new Glide(rate, Glide.GENTLY);
        for (int i = 0; i < DIFFUSION.length; i++) {
            leftPasses[i] = new AllPass(Math.max(1, frames(LEFT_MS[i])), DIFFUSION[i]);
            rightPasses[i] = new AllPass(Math.max(1, frames(RIGHT_MS[i])), DIFFUSION[i]);
        }
        network = new Network(rate, ReverbEffect.LARGEST / 100);
    }

    private int frames(double milliseconds) {
        return (int) Math.rint(milliseconds / 1000 * rate);
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        preDelay.aim(2 + frames(to[PRE_DELAY]), atOnce);
        double damping = to[DAMPING] >= ReverbEffect.BRIGHTEST_HZ ? Absorption.UNDAMPED : to[DAMPING];
        network.aim(to[SIZE] / 100, to[DECAY], damping, atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double wet = mix.now();
        double wetPerFrame = mix.perFrame(to - from);
        for (int i = from; i < to; i++) {
            wet += wetPerFrame;
            leftBefore.write(left[i]);
            rightBefore.write(right[i]);
            network.next(diffused(leftPasses, leftBefore), diffused(rightPasses, rightBefore));
            if (preDelay.isMoving()) {
                preDelay.next();
            }
            left[i] = (float) (left[i] + wet * (network.left() - left[i]));
            right[i] = (float) (right[i] + wet * (network.right() - right[i]));
        }
        mix.arrive();
    }

    private double diffused(AllPass[] passes, DelayLine before) {
        double sample = preDelay.isMoving() ? before.read(preDelay.now()) : before.read(preDelay.frames());
        for (AllPass pass : passes) {
            sample = pass.next(sample);
        }
        return sample;
    }

    @Override
    void clear() {
        leftBefore.clear();
        rightBefore.clear();
        for (int i = 0; i < DIFFUSION.length; i++) {
            leftPasses[i].clear();
            rightPasses[i].clear();
        }
        network.clear();
    }

    @Override
    public long tailFrames(double[] values) {
        double falling = values[DECAY] * (100 + CRESTS_DB) / 60 * rate;
        return (long) Math.ceil(falling + frames(values[PRE_DELAY]) + network.longest(values[SIZE] / 100) + 0.2 * rate);
    }
}
