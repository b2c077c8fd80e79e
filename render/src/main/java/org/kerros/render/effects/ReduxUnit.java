package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/**
 * Takes a sample now and then, rounds it, and holds it. Both channels are taken at the same moments. Random numbers are
 * drawn by the number of the sample, so they never depend on how the sound was cut.
 */
final class ReduxUnit extends Stepped {
    private static final int RATE = 0;
    private static final int BITS = 1;
    private static final int JITTER = 2;
    private static final int PRE_FILTER = 3;
    private static final int POST_FILTER = 4;
    private static final int DITHER = 5;
    private static final int MIX = 6;
    private static final int SEED = 7;
    /** What rounding may have taken from the time since the last sample. */
    private static final double ROUNDING = 1e-9;

    private final int rate;
    private final SmoothingFilter before;
    private final SmoothingFilter after;
    private final Slide pace = new Slide();
    private final Slide mix = new Slide();
    private final float[] wetLeft = new float[LONGEST_SPAN];
    private final float[] wetRight = new float[LONGEST_SPAN];

    private double half;
    private double jitter;
    private boolean dithered;
    private long seed;

    private double since = 1;
    private long taken;
    private double heldLeft;
    private double heldRight;

    ReduxUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        before = new SmoothingFilter(rate);
        after = new SmoothingFilter(rate);
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        pace.aim(Math.min(1, to[RATE] / rate), atOnce);
        half = Arithmetic.exp2(to[BITS] - 1);
        jitter = to[JITTER] / 100;
        dithered = to[DITHER] >= 0.5;
        seed = (long) to[SEED];
        mix.aim(to[MIX] / 100, atOnce);
        before.aim(to[RATE] / 2, to[PRE_FILTER] >= 0.5, atOnce);
        after.aim(to[RATE] / 2, to[POST_FILTER] >= 0.5, atOnce);
    }

    @Override
    boolean isRestless() {
        return before.isRestless() || after.isRestless();
    }

    @Override
    void glide(int frames) {
        before.glide(frames);
        after.glide(frames);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        int frames = to - from;
        System.arraycopy(left, from, wetLeft, 0, frames);
        System.arraycopy(right, from, wetRight, 0, frames);
        before.work(wetLeft, wetRight, 0, frames);
        hold(frames);
        after.work(wetLeft, wetRight, 0, frames);
        double wet = mix.now();
        double wetPerFrame = mix.perFrame(frames);
        for (int i = 0; i < frames; i++) {
            wet += wetPerFrame;
            left[from + i] = (float) (left[from + i] + wet * (wetLeft[i] - left[from + i]));
            right[from + i] = (float) (right[from + i] + wet * (wetRight[i] - right[from + i]));
        }
        mix.arrive();
    }

    private void hold(int frames) {
        double passing = pace.now();
        double passingPerFrame = pace.perFrame(frames);
        for (int i = 0; i < frames; i++) {
            double due = 1 + jitter * (Draws.uniform(seed, 3 * taken) - 0.5);
            if (since >= due - ROUNDING) {
                since -= due;
                heldLeft = rounded(wetLeft[i], 3 * taken + 1);
                heldRight = rounded(wetRight[i], 3 * taken + 2);
                taken++;
            }
            passing += passingPerFrame;
            since += passing;
            wetLeft[i] = (float) heldLeft;
            wetRight[i] = (float) heldRight;
        }
        pace.arrive();
    }

    private double rounded(double sample, long draw) {
        double noise = dithered ? Draws.triangular(seed, draw) : 0;
        double level = Math.floor(sample * half + noise + 0.5);
        return Math.max(-Math.ceil(half), Math.min(Math.ceil(half) - 1, level)) / half;
    }

    @Override
    void clear() {
        before.clear();
        after.clear();
        since = 1;
        taken = 0;
        heldLeft = 0;
        heldRight = 0;
    }

    @Override
    public long tailFrames(double[] values) {
        double hold = 2.0 * rate / values[RATE];
        double filters = values[PRE_FILTER] + values[POST_FILTER] > 0 ? 2 * before.ringing(values[RATE] / 2) : 0;
        return (long) Math.ceil(hold + filters);
    }
}
