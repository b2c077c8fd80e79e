package org.kerros.generators.checkpoint;

import java.util.Arrays;

/** Named weights: numbers in row-major order, and the shape they stand in. Whoever made the array owns it. */
public final class Tensor {
    private final int[] shape;
    private final float[] values;

    public Tensor(float[] values, int... shape) {
        long size = 1;
        for (int extent : shape) {
            size *= extent;
        }
        if (size != values.length) {
            throw new IllegalArgumentException(
                    values.length + " values do not fill the shape " + Arrays.toString(shape));
        }
        this.shape = shape.clone();
        this.values = values;
    }

    public int dimensions() {
        return shape.length;
    }

    public int extent(int dimension) {
        return shape[dimension];
    }

    /** The values themselves, not copied. */
    public float[] values() {
        return values;
    }

    /** The shape as people write it: [64, 256]. */
    public String shapeText() {
        return Arrays.toString(shape);
    }
}
