package org.kerros.library;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Rounds samples to whole numbers of a given width: to the nearest, clipped at full scale, NaN as silence. Dither is
 * triangular, two steps wide, so that the error left is noise that does not depend on the sound (Lipshitz, Wannamaker
 * and Vanderkooy 1992).
 */
final class Quantiser {
    private final double scale;
    private final @Nullable RandomGenerator dither;

    Quantiser(int bits, @Nullable RandomGenerator dither) {
        this.scale = 1L << (bits - 1);
        this.dither = dither;
    }

    int quantise(float sample) {
        double steps = Float.isNaN(sample) ? 0 : sample * scale;
        if (dither != null) {
            steps += dither.nextDouble() + dither.nextDouble() - 1;
        }
        return (int) Math.max(-scale, Math.min(scale - 1, Math.rint(steps)));
    }
}
