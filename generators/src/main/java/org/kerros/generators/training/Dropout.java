package org.kerros.generators.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Silences units at random while learning, the same ones throughout a melody, so that none is relied on.
 *
 * @see <a href="https://arxiv.org/abs/1512.05287">Gal and Ghahramani 2016</a>
 */
final class Dropout {
    private final List<Integer> units;
    private final double share;
    private final SplittableRandom random;

    /**
     * Dropout of each layer's output.
     *
     * @param share how many are silenced, 0 to below 1; the others grow louder by as much
     */
    Dropout(List<Integer> units, double share, long seed) {
        this.units = units;
        this.share = share;
        this.random = new SplittableRandom(seed);
    }

    /** Factors for each layer's outputs, [melodies × units]; none where nothing is silenced. */
    List<float[]> masks(int melodies) {
        List<float[]> masks = new ArrayList<>();
        if (share > 0) {
            float kept = (float) (1 / (1 - share));
            for (int layer : units) {
                float[] mask = new float[melodies * layer];
                for (int i = 0; i < mask.length; i++) {
                    mask[i] = random.nextDouble() < share ? 0 : kept;
                }
                masks.add(mask);
            }
        }
        return masks;
    }
}
