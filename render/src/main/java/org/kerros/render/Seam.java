package org.kerros.render;

/**
 * Lets sound go on in other sound without a click. Where the first sample after the seam is further from where the last
 * ones were going than sound around it ever is, the difference is added and taken away again within milliseconds.
 * Confined to the audio thread.
 */
final class Seam {
    /** Below this nothing is heard of a step: −72 dBFS. */
    private static final float INAUDIBLE = 0.00025f;

    private static final int NEAR = 64;

    private final SmoothGain shape;
    private final float[][] last = new float[2][2];
    private final float[] roughness = new float[2];
    private final float[] offset = new float[2];
    private int age = Integer.MAX_VALUE;
    private boolean known;

    /** @param shape how the difference goes away */
    Seam(SmoothGain shape) {
        this.shape = shape;
    }

    /** What comes next comes out of silence. */
    void forget() {
        known = false;
        age = Integer.MAX_VALUE;
    }

    /** What comes now belongs to something else than what came before. */
    void close(float[][] block, int count) {
        if (!known || count < 2) {
            return;
        }
        boolean steps = false;
        for (int side = 0; side < 2; side++) {
            float still = remaining(side);
            float expected = 2 * last[side][1] - last[side][0];
            float step = expected - block[side][0];
            float usual = Math.max(roughness[side], roughness(block[side], Math.min(count, NEAR)));
            offset[side] = Math.abs(step) > 2 * usual + INAUDIBLE ? step : still;
            steps |= offset[side] != still;
        }
        if (steps) {
            age = 0;
        }
    }

    private float remaining(int side) {
        return age >= shape.frames() ? 0 : offset[side] * (1 - shape.at(age));
    }

    /** Takes the difference away, and remembers how the sound goes. */
    void goOn(float[][] block, int count) {
        int left = Math.min(count, shape.frames() - Math.min(age, shape.frames()));
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < left; i++) {
                block[side][i] += offset[side] * (1 - shape.at(age + i));
            }
            remember(side, block[side], count);
        }
        age = left == 0 ? Integer.MAX_VALUE : age + left;
        known = true;
    }

    private void remember(int side, float[] samples, int count) {
        if (count < 2) {
            last[side][0] = last[side][1];
            last[side][1] = samples[0];
            return;
        }
        last[side][0] = samples[count - 2];
        last[side][1] = samples[count - 1];
        int from = Math.max(0, count - NEAR);
        roughness[side] = 0;
        for (int i = from + 1; i < count - 1; i++) {
            roughness[side] = Math.max(roughness[side], bend(samples, i));
        }
    }

    private static float roughness(float[] samples, int count) {
        float largest = 0;
        for (int i = 1; i < count - 1; i++) {
            largest = Math.max(largest, bend(samples, i));
        }
        return largest;
    }

    private static float bend(float[] samples, int i) {
        return Math.abs(samples[i - 1] - 2 * samples[i] + samples[i + 1]);
    }
}
