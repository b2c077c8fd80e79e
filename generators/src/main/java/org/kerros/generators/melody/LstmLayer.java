package org.kerros.generators.melody;

/**
 * Long short-term memory, one layer: gates in the order input, candidate, forget, output; rows for the input first,
 * then for the layer's own last output; one is added to the forget gate, which is not in the bias.
 *
 * @see <a href="https://doi.org/10.1162/neco.1997.9.8.1735">Hochreiter and Schmidhuber 1997</a>
 */
final class LstmLayer {
    private final int inputs;
    private final int units;
    private final float[] kernel;
    private final float[] bias;

    /** A layer over given weights, [inputs + units, 4 × units] and [4 × units], which are not copied. */
    LstmLayer(int inputs, int units, float[] kernel, float[] bias) {
        this.inputs = inputs;
        this.units = units;
        this.kernel = kernel;
        this.bias = bias;
    }

    int inputs() {
        return inputs;
    }

    int units() {
        return units;
    }

    /** A step whose input is one of a kind. Memory and output are overwritten. */
    void step(int oneHot, float[] memory, float[] output) {
        float[] gates = bias.clone();
        add(1, oneHot, gates);
        finish(gates, memory, output);
    }

    /** A step whose input is another layer's output. */
    void step(float[] input, float[] memory, float[] output) {
        float[] gates = bias.clone();
        for (int i = 0; i < inputs; i++) {
            add(input[i], i, gates);
        }
        finish(gates, memory, output);
    }

    private void finish(float[] gates, float[] memory, float[] output) {
        for (int i = 0; i < units; i++) {
            add(output[i], inputs + i, gates);
        }
        for (int i = 0; i < units; i++) {
            double kept = memory[i] * sigmoid(gates[2 * units + i] + 1);
            memory[i] = (float) (kept + sigmoid(gates[i]) * StrictMath.tanh(gates[units + i]));
            output[i] = (float) (StrictMath.tanh(memory[i]) * sigmoid(gates[3 * units + i]));
        }
    }

    // The loop that takes the time: the compiler turns it into vector instructions, with the same result for each sum.
    private void add(float factor, int row, float[] gates) {
        int from = row * gates.length;
        for (int i = 0; i < gates.length; i++) {
            gates[i] += factor * kernel[from + i];
        }
    }

    private static double sigmoid(float x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
