package org.kerros.render.grains;

/** Straight lines. Collects the samples on either side first, then works on all of them in vectors. */
final class LinearReader implements GrainReader {
    // Unequal lengths keep equal indices of the arrays off equal cache lines.
    private final float[] next = new float[GrainMixer.PIECE + 48];
    private final float[] fraction = new float[GrainMixer.PIECE + 112];

    @Override
    public void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
        long step = Places.of(ratio);
        long place = Places.of(position) + first * step;
        if (Places.areInside(place, place + (count - 1) * step, 0, 1, samples.length)) {
            collect(samples, place, step, out, at, at + count);
        } else {
            collectAtEdge(samples, place, step, out, at, at + count);
        }
        join(out, next, fraction, at, at + count);
    }

    private void collect(float[] samples, long begin, long step, float[] here, int from, int to) {
        float[] following = next;
        float[] fractions = fraction;
        long place = begin;
        for (int k = from; k < to; k++) {
            int i = Places.index(place);
            fractions[k] = Places.onePlusFraction(place);
            here[k] = samples[i];
            following[k] = samples[i + 1];
            place += step;
        }
    }

    private void collectAtEdge(float[] samples, long begin, long step, float[] here, int from, int to) {
        long place = begin;
        for (int k = from; k < to; k++) {
            int i = Places.index(place);
            fraction[k] = Places.onePlusFraction(place);
            here[k] = Places.sample(samples, i);
            next[k] = Places.sample(samples, i + 1);
            place += step;
        }
    }

    private static void join(float[] here, float[] next, float[] fraction, int from, int to) {
        for (int k = from; k < to; k++) {
            here[k] = here[k] + (fraction[k] - 1) * (next[k] - here[k]);
        }
    }
}
