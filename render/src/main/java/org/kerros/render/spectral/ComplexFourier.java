package org.kerros.render.spectral;

/**
 * The transform of complex numbers, in place: decimation in time, two stages of radix 2 taken as one (radix 2²). Numbers
 * come in bit-reversed order and leave in their natural one.
 */
final class ComplexFourier {
    private final int size;
    private final int[] reversed;
    private final float[][] turns;

    ComplexFourier(int size) {
        this.size = size;
        this.reversed = reversed(size);
        this.turns = new float[Integer.numberOfTrailingZeros(size) / 2][];
        int quarter = firstQuarter();
        for (int stage = 0; stage < turns.length; stage++) {
            turns[stage] = turns(quarter);
            quarter *= 4;
        }
    }

    private static int[] reversed(int size) {
        int[] reversed = new int[size];
        for (int i = 1; i < size; i++) {
            reversed[i] = reversed[i / 2] / 2 + (i % 2) * (size / 2);
        }
        return reversed;
    }

    /** An odd number of stages begins with one of radix 2. */
    private int firstQuarter() {
        return Integer.numberOfTrailingZeros(size) % 2 == 0 ? 1 : 2;
    }

    /** Cosine and sine of once, twice and three times each angle of a stage. */
    private static float[] turns(int quarter) {
        float[] turns = new float[6 * quarter];
        for (int k = 0; k < quarter; k++) {
            for (int times = 1; times <= 3; times++) {
                double angle = StrictMath.PI * times * k / (2.0 * quarter);
                turns[6 * k + 2 * times - 2] = (float) StrictMath.cos(angle);
                turns[6 * k + 2 * times - 1] = (float) -StrictMath.sin(angle);
            }
        }
        return turns;
    }

    /** Takes pairs of samples as complex numbers. */
    void load(float[] samples, float[] re, float[] im) {
        for (int i = 0; i < size; i++) {
            int from = 2 * reversed[i];
            re[i] = samples[from];
            im[i] = samples[from + 1];
        }
    }

    /** The opposite, scaled. */
    void store(float[] re, float[] im, float[] samples) {
        float scale = 1f / size;
        for (int i = 0; i < size; i++) {
            samples[2 * i] = scale * re[i];
            samples[2 * i + 1] = scale * im[i];
        }
    }

    void permute(float[] re, float[] im) {
        for (int i = 0; i < size; i++) {
            int other = reversed[i];
            if (other > i) {
                float keptRe = re[i];
                float keptIm = im[i];
                re[i] = re[other];
                im[i] = im[other];
                re[other] = keptRe;
                im[other] = keptIm;
            }
        }
    }

    /** Forward; with the two arrays exchanged it is the inverse, unscaled. */
    void transform(float[] re, float[] im) {
        if (firstQuarter() == 2) {
            pairs(re, im);
        }
        int quarter = firstQuarter();
        for (float[] turn : turns) {
            for (int block = 0; block < size; block += 4 * quarter) {
                butterflies(re, im, block, quarter, turn);
            }
            quarter *= 4;
        }
    }

    private void pairs(float[] re, float[] im) {
        for (int i = 0; i < size; i += 2) {
            float secondRe = re[i + 1];
            float secondIm = im[i + 1];
            re[i + 1] = re[i] - secondRe;
            im[i + 1] = im[i] - secondIm;
            re[i] += secondRe;
            im[i] += secondIm;
        }
    }

    // Bit-reversed order puts every second number of four in the second quarter and the first odd one in the third.
    private static void butterflies(float[] re, float[] im, int block, int quarter, float[] turn) {
        for (int k = 0; k < quarter; k++) {
            int a = block + k;
            int c = a + quarter;
            int b = c + quarter;
            int d = b + quarter;
            int t = 6 * k;
            float bRe = re[b] * turn[t] - im[b] * turn[t + 1];
            float bIm = re[b] * turn[t + 1] + im[b] * turn[t];
            float cRe = re[c] * turn[t + 2] - im[c] * turn[t + 3];
            float cIm = re[c] * turn[t + 3] + im[c] * turn[t + 2];
            float dRe = re[d] * turn[t + 4] - im[d] * turn[t + 5];
            float dIm = re[d] * turn[t + 5] + im[d] * turn[t + 4];
            float evenRe = re[a] + cRe;
            float evenIm = im[a] + cIm;
            float crossRe = re[a] - cRe;
            float crossIm = im[a] - cIm;
            float oddRe = bRe + dRe;
            float oddIm = bIm + dIm;
            float turnedRe = bIm - dIm;
            float turnedIm = dRe - bRe;
            re[a] = evenRe + oddRe;
            im[a] = evenIm + oddIm;
            re[c] = crossRe + turnedRe;
            im[c] = crossIm + turnedIm;
            re[b] = evenRe - oddRe;
            im[b] = evenIm - oddIm;
            re[d] = crossRe - turnedRe;
            im[d] = crossIm - turnedIm;
        }
    }
}
