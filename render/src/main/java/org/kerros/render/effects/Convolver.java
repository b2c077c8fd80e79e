package org.kerros.render.effects;

import java.util.Arrays;

/**
 * One channel through an impulse response, without delay and without a block that takes long: the first {@value #SMALL}
 * samples of the response directly, the next by short transforms, the rest by long ones whose work is spread over the time
 * until it is needed.
 *
 * @see <a href="https://www.aes.org/e-lib/browse.cfm?elib=6404">Gardner 1995, Efficient convolution without input-output
 *     delay</a>
 */
final class Convolver {
    static final int SMALL = 128;
    /** How many short blocks a long one lasts, and in how many portions its work is done. */
    static final int PORTIONS = 16;

    private static final int LARGE = SMALL * PORTIONS;

    /** An impulse response made ready, which several channels may share. */
    static final class Prepared {
        private final float[] head;
        private final Partitions.Response small;
        private final Partitions.Response large;

        Prepared(float[] impulse) {
            head = new float[SMALL];
            for (int i = 0; i < Math.min(SMALL, impulse.length); i++) {
                head[SMALL - 1 - i] = impulse[i];
            }
            small = new Partitions.Response(impulse, SMALL, 2 * LARGE, SMALL);
            large = new Partitions.Response(impulse, 2 * LARGE, impulse.length, LARGE);
        }
    }

    private final float[] head;
    private final Partitions small;
    private final Partitions large;
    /** The last samples, twice over, so that they always stand in a row somewhere. */
    private final float[] recent = new float[2 * SMALL];

    private final float[] smallIn = new float[SMALL];
    private final float[] largeIn = new float[LARGE];
    private final float[] smallOut = new float[SMALL];
    private float[] largeOut = new float[LARGE];
    private float[] largeNext = new float[LARGE];
    private int at;
    private int portion;

    Convolver(Prepared prepared) {
        head = prepared.head;
        small = new Partitions(prepared.small);
        large = new Partitions(prepared.large);
    }

    double next(float sample) {
        recent[at] = sample;
        recent[at + SMALL] = sample;
        smallIn[at] = sample;
        double sum = direct(at + 1) + smallOut[at] + largeOut[portion * SMALL + at];
        at++;
        if (at == SMALL) {
            at = 0;
            finishBlock();
        }
        return sum;
    }

    private double direct(int start) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < SMALL; i += 4) {
            a += head[i] * recent[start + i];
            b += head[i + 1] * recent[start + i + 1];
            c += head[i + 2] * recent[start + i + 2];
            d += head[i + 3] * recent[start + i + 3];
        }
        return (a + b) + (c + d);
    }

    private void finishBlock() {
        if (small.count() > 0) {
            small.take(smallIn);
            small.multiply(0, small.count());
            small.give(smallOut);
        }
        if (large.count() > 0) {
            System.arraycopy(smallIn, 0, largeIn, portion * SMALL, SMALL);
            workAhead();
        }
        portion++;
        if (portion == PORTIONS) {
            portion = 0;
            finishLargeBlock();
        }
    }

    /** A portion of the work on the long block before this one: what it gives is heard after this one. */
    private void workAhead() {
        int rounds = PORTIONS - 1;
        if (portion < rounds) {
            large.multiply(large.count() * portion / rounds, large.count() * (portion + 1) / rounds);
        } else {
            large.give(largeNext);
        }
    }

    private void finishLargeBlock() {
        if (large.count() > 0) {
            float[] heard = largeOut;
            largeOut = largeNext;
            largeNext = heard;
            large.take(largeIn);
        }
    }

    void clear() {
        small.clear();
        large.clear();
        Arrays.fill(recent, 0);
        Arrays.fill(smallOut, 0);
        Arrays.fill(largeOut, 0);
        Arrays.fill(largeNext, 0);
        at = 0;
        portion = 0;
    }
}
