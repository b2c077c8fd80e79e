package org.kerros.render.grains;

/**
 * Four-point Hermite curves (Catmull-Rom). Collects the four samples of each frame first, then works on all frames in
 * vectors, in steps of no more than four arrays each.
 */
final class CubicReader implements GrainReader {
    // Unequal lengths keep equal indices of the arrays off equal cache lines.
    private final float[] before = new float[GrainMixer.PIECE + 48];
    private final float[] next = new float[GrainMixer.PIECE + 112];
    private final float[] afterNext = new float[GrainMixer.PIECE + 176];
    private final float[] fraction = new float[GrainMixer.PIECE + 240];

    @Override
    public void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
        long step = Places.of(ratio);
        long place = Places.of(position) + first * step;
        int to = at + count;
        if (Places.areInside(place, place + (count - 1) * step, 1, 2, samples.length)) {
            collect(samples, place, step, out, at, to);
        } else {
            collectAtEdge(samples, place, step, out, at, to);
        }
        third(before, out, next, afterNext, at, to);
        firstAndSecond(before, out, next, at, to);
        raise(next, afterNext, fraction, at, to);
        join(out, before, next, fraction, at, to);
    }

    private void collect(float[] samples, long begin, long step, float[] here, int from, int to) {
        float[] a = before;
        float[] c = next;
        float[] d = afterNext;
        float[] f = fraction;
        long place = begin;
        for (int k = from; k < to; k++) {
            int i = Places.index(place);
            f[k] = Places.onePlusFraction(place);
            a[k] = samples[i - 1];
            here[k] = samples[i];
            c[k] = samples[i + 1];
            d[k] = samples[i + 2];
            place += step;
        }
    }

    private void collectAtEdge(float[] samples, long begin, long step, float[] here, int from, int to) {
        long place = begin;
        for (int k = from; k < to; k++) {
            int i = Places.index(place);
            fraction[k] = Places.onePlusFraction(place);
            before[k] = Places.sample(samples, i - 1);
            here[k] = Places.sample(samples, i);
            next[k] = Places.sample(samples, i + 1);
            afterNext[k] = Places.sample(samples, i + 2);
            place += step;
        }
    }

    // The curve is b + f·(first + f·(second + f·third)); it ends at c, so second is c − b − first − third.
    private static void third(float[] a, float[] b, float[] c, float[] d, int from, int to) {
        for (int k = from; k < to; k++) {
            d[k] = 0.5f * (d[k] - a[k]) - 1.5f * (c[k] - b[k]);
        }
    }

    private static void firstAndSecond(float[] a, float[] b, float[] c, int from, int to) {
        for (int k = from; k < to; k++) {
            float first = 0.5f * (c[k] - a[k]);
            c[k] = c[k] - b[k] - first;
            a[k] = first;
        }
    }

    private static void raise(float[] second, float[] third, float[] f, int from, int to) {
        for (int k = from; k < to; k++) {
            second[k] = second[k] - third[k] + (f[k] - 1) * third[k];
        }
    }

    private static void join(float[] b, float[] first, float[] higher, float[] f, int from, int to) {
        for (int k = from; k < to; k++) {
            b[k] = b[k] + (f[k] - 1) * (first[k] + (f[k] - 1) * higher[k]);
        }
    }
}
