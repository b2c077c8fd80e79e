package org.kerros.generators.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kerros.generators.checkpoint.Tensor;
import org.kerros.library.Settings;

/**
 * A trained network: what it knows about melodies, as weights. Strict arithmetic in a fixed order, so that every
 * machine computes the same numbers.
 */
public final class MelodyNetwork {
    private final MelodyRange range;
    private final Map<String, Tensor> weights;
    private final List<LstmLayer> layers = new ArrayList<>();
    private final float[] outputWeights;
    private final float[] outputBiases;

    /**
     * A network of given weights, named as {@link NetworkShape} says.
     *
     * @throws IllegalArgumentException if one is missing or has another shape
     */
    public MelodyNetwork(MelodyRange range, Map<String, Tensor> weights) {
        this.range = range;
        this.weights = new TreeMap<>(weights);
        NetworkShape shape = NetworkShape.of(range, weights);
        int inputs = range.classes();
        for (int i = 0; i < shape.units().size(); i++) {
            int units = shape.units().get(i);
            layers.add(new LstmLayer(inputs, units, values(NetworkShape.kernel(i)), values(NetworkShape.bias(i))));
            inputs = units;
        }
        this.outputWeights = values(NetworkShape.OUTPUT_WEIGHTS);
        this.outputBiases = values(NetworkShape.OUTPUT_BIASES);
    }

    private float[] values(String name) {
        return Objects.requireNonNull(weights.get(name)).values();
    }

    public MelodyRange range() {
        return range;
    }

    /** The weights by name, not copied. */
    public Map<String, Tensor> weights() {
        return new TreeMap<>(weights);
    }

    /** How many weights it has. */
    public long size() {
        return weights.values().stream()
                .mapToLong(tensor -> tensor.values().length)
                .sum();
    }

    public List<Integer> units() {
        return layers.stream().map(LstmLayer::units).toList();
    }

    /** What the weights themselves tell, for a card. */
    public Settings facts() {
        return Settings.of("architecture", "LSTM, one-hot events, one a sixteenth")
                .with("layers", units())
                .with("weights", size())
                .with("lowestPitch", range.min())
                .with("highestPitch", range.max() - 1)
                .with("key", range.key() == null ? "none" : Integer.toString(range.key()));
    }

    /** What the network remembers of the events so far: nothing. */
    State start() {
        return new State(
                layers.stream().map(layer -> new float[layer.units()]).toArray(float[][]::new),
                layers.stream().map(layer -> new float[layer.units()]).toArray(float[][]::new));
    }

    /** Hears an event of a class, and says how likely each class is next, as logits. The state moves on. */
    float[] hear(int index, State state) {
        layers.get(0).step(index, state.memory[0], state.output[0]);
        for (int i = 1; i < layers.size(); i++) {
            layers.get(i).step(state.output[i - 1], state.memory[i], state.output[i]);
        }
        float[] last = state.output[layers.size() - 1];
        float[] logits = outputBiases.clone();
        for (int i = 0; i < last.length; i++) {
            for (int k = 0; k < logits.length; k++) {
                logits[k] += last[i] * outputWeights[i * logits.length + k];
            }
        }
        return logits;
    }

    /** How likely each class is: the softmax of logits at a temperature. */
    static double[] probabilities(float[] logits, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            highest = Math.max(highest, logit / temperature);
        }
        double[] result = new double[logits.length];
        double sum = 0;
        for (int k = 0; k < result.length; k++) {
            result[k] = StrictMath.exp(logits[k] / temperature - highest);
            sum += result[k];
        }
        for (int k = 0; k < result.length; k++) {
            result[k] /= sum;
        }
        return result;
    }

    /** How expected a melody is: the sum of the log probabilities of its events but the first. */
    public double logLikelihood(Melody melody) {
        State state = start();
        double sum = 0;
        for (int i = 0; i + 1 < melody.length(); i++) {
            double[] next = probabilities(hear(range.classOf(melody.event(i)), state), 1);
            sum += StrictMath.log(next[range.classOf(melody.event(i + 1))]);
        }
        return sum;
    }

    /** What a network remembers: memory and last output of every layer. */
    static final class State {
        private final float[][] memory;
        private final float[][] output;

        private State(float[][] memory, float[][] output) {
            this.memory = memory;
            this.output = output;
        }

        State copy() {
            return new State(copyOf(memory), copyOf(output));
        }

        private static float[][] copyOf(float[][] values) {
            float[][] copy = new float[values.length][];
            for (int i = 0; i < values.length; i++) {
                copy[i] = values[i].clone();
            }
            return copy;
        }
    }
}
