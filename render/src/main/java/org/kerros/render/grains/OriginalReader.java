package org.kerros.render.grains;

/** Hermite curves as the first version worked them out, which recipes made with it must find again to the last bit. */
final class OriginalReader implements GrainReader {
    @Override
    public void read(float[] samples, double position, double ratio, int first, int count, float[] out, int at) {
        for (int n = 0; n < count; n++) {
            double place = position + (first + n) * ratio;
            int i = (int) Math.floor(place);
            float fraction = (float) (place - i);
            out[at + n] = hermite(
                    Places.sample(samples, i - 1),
                    Places.sample(samples, i),
                    Places.sample(samples, i + 1),
                    Places.sample(samples, i + 2),
                    fraction);
        }
    }

    private static float hermite(float a, float b, float c, float d, float f) {
        float first = 0.5f * (c - a);
        float second = a - 2.5f * b + 2 * c - 0.5f * d;
        float third = 1.5f * (b - c) + 0.5f * (d - a);
        return b + f * (first + f * (second + f * third));
    }
}
