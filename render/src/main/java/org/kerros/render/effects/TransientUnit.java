package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/**
 * Compares the level with one that rises slowly and with one that falls slowly: the first difference is large where a sound
 * begins, the second where it dies away. Differences of levels do not depend on how loud the sound is.
 */
final class TransientUnit extends Stepped {
    private static final int ATTACK = 0;
    private static final int SUSTAIN = 1;
    private static final int OUTPUT = 2;
    private static final double FLOOR_DB = -90;
    /** How fast the level lets go between two crests of a low tone, in dB per second. */
    private static final double LETTING_GO_DB = 300;

    private static final double RISING_SECONDS = 0.03;
    private static final double FALLING_SECONDS = 0.4;
    private static final double SMOOTHING_SECONDS = 0.001;
    /** The wavering of a steady tone's level, which is neither beginning nor end. */
    private static final double WAVERING_DB = 2;

    private static final double MOST_DB = 18;
    private static final double HALF_AT_DB = 9;

    private final double fallPerFrame;
    private final double risingKeeps;
    private final double fallingKeeps;
    private final double smoothingKeeps;
    private final Slide attack = new Slide();
    private final Slide sustain = new Slide();
    private final Slide output = new Slide();

    private double level = FLOOR_DB;
    private double rising = FLOOR_DB;
    private double falling = FLOOR_DB;
    private double gainDb;

    TransientUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        fallPerFrame = LETTING_GO_DB / rate;
        risingKeeps = Decibels.keeping(RISING_SECONDS, rate);
        fallingKeeps = Decibels.keeping(FALLING_SECONDS, rate);
        smoothingKeeps = Decibels.keeping(SMOOTHING_SECONDS, rate);
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        attack.aim(to[ATTACK] / 100, atOnce);
        sustain.aim(to[SUSTAIN] / 100, atOnce);
        output.aim(to[OUTPUT], atOnce);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double begin = attack.now();
        double beginPerFrame = attack.perFrame(to - from);
        double end = sustain.now();
        double endPerFrame = sustain.perFrame(to - from);
        double louder = output.now();
        double louderPerFrame = output.perFrame(to - from);
        for (int i = from; i < to; i++) {
            begin += beginPerFrame;
            end += endPerFrame;
            louder += louderPerFrame;
            follow(Math.max(Math.abs(left[i]), Math.abs(right[i])));
            double wanted = begin * lift(level - rising) + end * lift(falling - level);
            gainDb = smooth(wanted);
            double gain = Decibels.factor(gainDb + louder);
            left[i] = (float) (left[i] * gain);
            right[i] = (float) (right[i] * gain);
        }
        attack.arrive();
        sustain.arrive();
        output.arrive();
    }

    private void follow(double amplitude) {
        level = Math.max(Math.max(FLOOR_DB, Decibels.of(amplitude)), level - fallPerFrame);
        rising = level < rising ? level : level + (rising - level) * risingKeeps;
        falling = level > falling ? level : level + (falling - level) * fallingKeeps;
    }

    private static double lift(double difference) {
        double beyond = Math.max(0, difference - WAVERING_DB);
        return MOST_DB * beyond / (beyond + HALF_AT_DB);
    }

    private double smooth(double wanted) {
        double smoothed = wanted + (gainDb - wanted) * smoothingKeeps;
        return wanted == 0 && Math.abs(smoothed) < 1e-9 ? 0 : smoothed;
    }

    @Override
    void clear() {
        level = FLOOR_DB;
        rising = FLOOR_DB;
        falling = FLOOR_DB;
        gainDb = 0;
    }
}
