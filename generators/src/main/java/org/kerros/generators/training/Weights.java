package org.kerros.generators.training;

import org.kerros.generators.checkpoint.Tensor;

/** Weights while they are learnt: the values, and the two running means that {@link Adam} keeps of their gradients. */
final class Weights {
    private final Tensor tensor;
    private final float[] means;
    private final float[] squares;

    /** Weights nothing was learnt of yet. */
    Weights(Tensor tensor) {
        this(tensor, new float[tensor.values().length], new float[tensor.values().length]);
    }

    Weights(Tensor tensor, float[] means, float[] squares) {
        this.tensor = tensor;
        this.means = means;
        this.squares = squares;
    }

    /** Shape and values; the array is the one that learning changes. */
    Tensor tensor() {
        return tensor;
    }

    float[] values() {
        return tensor.values();
    }

    float[] means() {
        return means;
    }

    float[] squares() {
        return squares;
    }
}
