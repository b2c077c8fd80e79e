package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/** A delay line for each channel, read at three places that waver a third of a turn apart. */
final class ChorusUnit extends Stepped {
    private static final int RATE = 0;
    private static final int DEPTH = 1;
    private static final int DELAY = 2;
    private static final int FEEDBACK = 3;
    private static final int SPREAD = 4;
    private static final int MIX = 5;
    private static final double LONGEST_MS = 41;
    private static final int VOICES = 3;
    /** Voices that waver apart add up like noise. */
    private static final double LEVEL = 1 / Math.sqrt(VOICES);
    /** How much the right channel's phase may differ: a quarter of a turn. */
    private static final double WIDEST = 0.25;

    private final int rate;
    private final DelayLine leftLine;
    private final DelayLine rightLine;
    private final Glide delay;
    private final Glide depth;
    private final Slide turning = new Slide();
    private final Slide feedback = new Slide();
    private final Slide spread = new Slide();
    private final Slide mix = new Slide();
    private double turn;
    private double first;

    ChorusUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        leftLine = new DelayLine(frames(LONGEST_MS) + 8);
        rightLine = new DelayLine(frames(LONGEST_MS) + 8);
        delay = new Glide(rate, Glide.LIKE_TAPE);
        depth = new Glide(rate, Glide.LIKE_TAPE);
    }

    private int frames(double milliseconds) {
        return (int) Math.rint(milliseconds / 1000 * rate);
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        turning.aim(to[RATE] / rate, atOnce);
        depth.aim(frames(to[DEPTH]), atOnce);
        delay.aim(Math.max(2, frames(to[DELAY])), atOnce);
        feedback.aim(to[FEEDBACK] / 100, atOnce);
        spread.aim(to[SPREAD] / 100 * WIDEST, atOnce);
        mix.aim(to[MIX] / 100, atOnce);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double turns = turning.now();
        double turnsPerFrame = turning.perFrame(to - from);
        double back = feedback.now();
        double backPerFrame = feedback.perFrame(to - from);
        double apart = spread.now();
        double apartPerFrame = spread.perFrame(to - from);
        double wet = mix.now();
        double wetPerFrame = mix.perFrame(to - from);
        for (int i = from; i < to; i++) {
            turns += turnsPerFrame;
            back += backPerFrame;
            apart += apartPerFrame;
            wet += wetPerFrame;
            turn += turns;
            turn -= turn >= 1 ? 1 : 0;
            double least = delay.isMoving() ? delay.next() : delay.frames();
            double reach = 0.5 * (depth.isMoving() ? depth.next() : depth.frames());
            double leftCopies = copies(leftLine, turn, least, reach);
            leftLine.write(left[i] + back * first);
            double rightCopies = copies(rightLine, turn + apart, least, reach);
            rightLine.write(right[i] + back * first);
            left[i] = (float) (left[i] + wet * (leftCopies - left[i]));
            right[i] = (float) (right[i] + wet * (rightCopies - right[i]));
        }
        turning.arrive();
        feedback.arrive();
        spread.arrive();
        mix.arrive();
    }

    private double copies(DelayLine line, double phase, double least, double reach) {
        first = copy(line, phase, least, reach);
        double sum = first;
        for (int voice = 1; voice < VOICES; voice++) {
            sum += copy(line, phase + (double) voice / VOICES, least, reach);
        }
        return LEVEL * sum;
    }

    private static double copy(DelayLine line, double phase, double least, double reach) {
        return line.read(least + reach * (1 + Arithmetic.sine(phase)));
    }

    @Override
    void clear() {
        leftLine.clear();
        rightLine.clear();
        turn = 0;
        first = 0;
    }

    @Override
    public long tailFrames(double[] values) {
        double loop = Math.abs(values[FEEDBACK]) / 100;
        double rounds = loop <= 0 ? 1 : 2 + Decibels.framesToFall(105, loop);
        return (long) Math.ceil(rounds * (frames(values[DELAY]) + frames(values[DEPTH]) + 4));
    }
}
