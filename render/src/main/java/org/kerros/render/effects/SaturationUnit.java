package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/**
 * A curve at eight times the rate, so that the harmonics it makes do not fold back, and a high-pass at 5 Hz after it, so that
 * uneven curves leave no constant.
 */
final class SaturationUnit extends Stepped {
    private static final int CURVE = 0;
    private static final int DRIVE = 1;
    private static final int OUTPUT = 2;
    private static final int MIX = 3;
    private static final double CONSTANT_BELOW_HZ = 5;
    private static final double NOTHING = 1e-25;

    private final Switch[] curves = new Switch[SaturationEffect.CURVES.size()];
    private final Slide[] shares = new Slide[curves.length];
    private final double[] mixture = new double[curves.length];
    private boolean mixing;
    private final Slide drive = new Slide();
    private final Slide output = new Slide();
    private final Slide mix = new Slide();
    private final Channel left = new Channel();
    private final Channel right = new Channel();
    private final double keeping;

    SaturationUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        keeping = Arithmetic.exp(-2 * Math.PI * CONSTANT_BELOW_HZ / rate);
        for (int i = 0; i < curves.length; i++) {
            curves[i] = new Switch(rate);
            shares[i] = new Slide();
        }
    }

    @Override
    public int latencyFrames() {
        return Oversampling.LATE;
    }

    @Override
    public long tailFrames(double[] values) {
        double louder = Math.max(0, values[OUTPUT]);
        return 2 * Oversampling.LATE + (long) Math.ceil(Decibels.framesToFall(100 + louder, keeping));
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        for (int i = 0; i < curves.length; i++) {
            curves[i].aim((int) to[CURVE] == i, atOnce);
            shares[i].aim(curves[i].now(), atOnce);
        }
        drive.aim(Decibels.factor(to[DRIVE]), atOnce);
        output.aim(Decibels.factor(to[OUTPUT]), atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    @Override
    boolean isRestless() {
        boolean restless = false;
        for (Switch curve : curves) {
            restless |= curve.isMoving();
        }
        return restless;
    }

    @Override
    void glide(int frames) {
        for (Switch curve : curves) {
            curve.glide(frames);
        }
    }

    @Override
    void work(float[] leftSamples, float[] rightSamples, int from, int to) {
        mix(0);
        left.work(leftSamples, from, to);
        mix(0);
        right.work(rightSamples, from, to);
        for (Slide share : shares) {
            share.arrive();
        }
        drive.arrive();
        output.arrive();
        mix.arrive();
    }

    /** Mixes the curves as they shall be at a part of the step. */
    private void mix(double part) {
        mixing = false;
        for (int curve = 0; curve < mixture.length; curve++) {
            double change = shares[curve].perFrame(1);
            mixture[curve] = shares[curve].now() + change * part;
            mixing |= change != 0;
        }
    }

    @Override
    void clear() {
        left.clear();
        right.clear();
    }

    /** The memory of one channel. */
    private final class Channel {
        private final Oversampling oversampling = new Oversampling();
        private double before;
        private double free;

        void work(float[] samples, int from, int to) {
            double push = drive.now();
            double pushPerFrame = drive.perFrame(to - from);
            double louder = output.now();
            double louderPerFrame = output.perFrame(to - from);
            double wet = mix.now();
            double wetPerFrame = mix.perFrame(to - from);
            for (int i = from; i < to; i++) {
                if (mixing) {
                    mix((i + 1.0 - from) / (to - from));
                }
                push += pushPerFrame;
                louder += louderPerFrame;
                wet += wetPerFrame;
                double bent = withoutConstant(bent(samples[i], push));
                double dry = oversampling.dry();
                samples[i] = (float) (louder * (dry + wet * (bent - dry)));
            }
        }

        private double bent(double sample, double push) {
            double[] between = oversampling.up(sample);
            if (between.length == 0) {
                return 0;
            }
            for (int i = 0; i < between.length; i++) {
                between[i] = Curves.mixed(mixture, push * between[i]);
            }
            return oversampling.down();
        }

        private double withoutConstant(double sample) {
            double now = sample - before + keeping * free;
            before = sample;
            free = Math.abs(now) < NOTHING ? 0 : now;
            return free;
        }

        void clear() {
            oversampling.clear();
            before = 0;
            free = 0;
        }
    }
}
