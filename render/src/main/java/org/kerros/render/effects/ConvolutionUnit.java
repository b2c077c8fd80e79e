package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/** Both channels through an {@link Impulse}, without delay. */
final class ConvolutionUnit extends Stepped {
    private static final int GAIN = 1;
    private static final int MIX = 2;

    private final Convolver left;
    private final Convolver right;
    private final int frames;
    private final Slide gain = new Slide();
    private final Slide mix = new Slide();

    ConvolutionUnit(List<Parameter> parameters, Impulse impulse) {
        super(parameters);
        Convolver.Prepared prepared = new Convolver.Prepared(impulse.left());
        left = new Convolver(prepared);
        right = new Convolver(impulse.left() == impulse.right() ? prepared : new Convolver.Prepared(impulse.right()));
        frames = impulse.frames();
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        gain.aim(Decibels.factor(to[GAIN]), atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    @Override
    void work(float[] leftSamples, float[] rightSamples, int from, int to) {
        work(left, leftSamples, from, to);
        work(right, rightSamples, from, to);
        gain.arrive();
        mix.arrive();
    }

    private void work(Convolver convolver, float[] samples, int from, int to) {
        double louder = gain.now();
        double louderPerFrame = gain.perFrame(to - from);
        double wet = mix.now();
        double wetPerFrame = mix.perFrame(to - from);
        for (int i = from; i < to; i++) {
            louder += louderPerFrame;
            wet += wetPerFrame;
            double dry = samples[i];
            samples[i] = (float) (louder * (dry + wet * (convolver.next(samples[i]) - dry)));
        }
    }

    @Override
    void clear() {
        left.clear();
        right.clear();
    }

    @Override
    public long tailFrames(double[] values) {
        return frames;
    }
}
