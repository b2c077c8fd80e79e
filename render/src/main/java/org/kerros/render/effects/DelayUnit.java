package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/** Two delay lines; with ping-pong the left one is fed with both channels and each feeds the other. */
final class DelayUnit extends Stepped {
    private static final int TIME = 0;
    private static final int FEEDBACK = 1;
    private static final int DAMPING = 2;
    private static final int PING_PONG = 3;
    private static final int MIX = 4;
    /** The least delay that can be read between samples. */
    private static final int SHORTEST = 2;

    private final int rate;
    private final DelayLine leftLine;
    private final DelayLine rightLine;
    private final Glide time;
    private final Switch crossed;
    private final Slide crossing = new Slide();
    private final Slide feedback = new Slide();
    private final Slide passing = new Slide();
    private final Slide mix = new Slide();

    private double leftEcho;
    private double rightEcho;
    private double leftDull;
    private double rightDull;

    DelayUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        int longest = frames(DelayEffect.LONGEST_MS) + 4;
        leftLine = new DelayLine(longest);
        rightLine = new DelayLine(longest);
        time = new Glide(rate, Glide.LIKE_TAPE);
        crossed = new Switch(rate);
    }

    private int frames(double milliseconds) {
        return (int) Math.max(SHORTEST, Math.rint(milliseconds / 1000 * rate));
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        time.aim(frames(to[TIME]), atOnce);
        crossed.aim(to[PING_PONG] >= 0.5, atOnce);
        crossing.aim(crossed.now(), atOnce);
        feedback.aim(to[FEEDBACK] / 100, atOnce);
        passing.aim(passing(to[DAMPING]), atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    /** How much of a jump the filter in the loop lets pass at once: 1 − e to the −2π · frequency ÷ rate. */
    private double passing(double hertz) {
        return hertz >= DelayEffect.BRIGHTEST_HZ ? 1 : 1 - Arithmetic.exp(-2 * Math.PI * hertz / rate);
    }

    @Override
    boolean isRestless() {
        return crossed.isMoving();
    }

    @Override
    void glide(int frames) {
        crossed.glide(frames);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double back = feedback.now();
        double backPerFrame = feedback.perFrame(to - from);
        double pass = passing.now();
        double passPerFrame = passing.perFrame(to - from);
        double wet = mix.now();
        double wetPerFrame = mix.perFrame(to - from);
        double cross = crossing.now();
        double crossPerFrame = crossing.perFrame(to - from);
        for (int i = from; i < to; i++) {
            cross += crossPerFrame;
            back += backPerFrame;
            pass += passPerFrame;
            wet += wetPerFrame;
            listen(pass);
            double l = left[i];
            double r = right[i];
            double swapped = cross * (rightDull - leftDull);
            leftLine.write(l + cross * (0.5 * (l + r) - l) + back * (leftDull + swapped));
            rightLine.write((1 - cross) * r + back * (rightDull - swapped));
            left[i] = (float) (l + wet * (leftEcho - l));
            right[i] = (float) (r + wet * (rightEcho - r));
        }
        crossing.arrive();
        feedback.arrive();
        passing.arrive();
        mix.arrive();
    }

    private void listen(double pass) {
        if (time.isMoving()) {
            double back = time.next();
            leftEcho = leftLine.read(back);
            rightEcho = rightLine.read(back);
        } else {
            leftEcho = leftLine.read(time.frames());
            rightEcho = rightLine.read(time.frames());
        }
        leftDull = something(leftDull + pass * (leftEcho - leftDull));
        rightDull = something(rightDull + pass * (rightEcho - rightDull));
    }

    private static double something(double level) {
        return Math.abs(level) < 1e-25 ? 0 : level;
    }

    @Override
    void clear() {
        leftLine.clear();
        rightLine.clear();
        leftDull = 0;
        rightDull = 0;
    }

    @Override
    public long tailFrames(double[] values) {
        double loop = values[FEEDBACK] / 100;
        double echoes = loop <= 0 ? 1 : 2 + Decibels.framesToFall(100, loop);
        // The filter in the loop holds on to a constant longer than to anything else, by its own time each round.
        double dull = Decibels.framesToFall(100, 1 - passing(values[DAMPING]));
        return (long) Math.ceil(echoes * frames(values[TIME]) + 2 * dull);
    }
}
