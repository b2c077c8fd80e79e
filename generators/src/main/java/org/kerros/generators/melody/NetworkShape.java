package org.kerros.generators.melody;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.generators.checkpoint.Tensor;

/**
 * How large a network is, and what its weights are called: the names and layouts that Magenta's training gives them.
 *
 * @param units of each layer, from the input upwards
 */
public record NetworkShape(MelodyRange range, List<Integer> units) {
    public static final String OUTPUT_WEIGHTS = "fully_connected/weights";
    public static final String OUTPUT_BIASES = "fully_connected/biases";

    public NetworkShape {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A network has at least one layer");
        }
    }

    /** The name of a layer's matrix, [inputs + units, 4 × units]. */
    public static String kernel(int layer) {
        return "rnn/multi_rnn_cell/cell_" + layer + "/basic_lstm_cell/kernel";
    }

    /** The name of a layer's bias, [4 × units]. */
    public static String bias(int layer) {
        return "rnn/multi_rnn_cell/cell_" + layer + "/basic_lstm_cell/bias";
    }

    /** Inputs of a layer: the classes, or the units below. */
    public int inputs(int layer) {
        return layer == 0 ? range.classes() : units.get(layer - 1);
    }

    /** Every weight's shape by name, from the input upwards. */
    public Map<String, List<Integer>> weights() {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            shapes.put(kernel(i), List.of(inputs(i) + units.get(i), 4 * units.get(i)));
            shapes.put(bias(i), List.of(4 * units.get(i)));
        }
        shapes.put(OUTPUT_WEIGHTS, List.of(units.get(units.size() - 1), range.classes()));
        shapes.put(OUTPUT_BIASES, List.of(range.classes()));
        return shapes;
    }

    /**
     * The shape that weights have.
     *
     * @throws IllegalArgumentException if they are no such network's
     */
    static NetworkShape of(MelodyRange range, Map<String, Tensor> weights) {
        List<Integer> units = new ArrayList<>();
        Tensor bias = weights.get(bias(0));
        while (bias != null) {
            units.add(bias.values().length / 4);
            bias = weights.get(bias(units.size()));
        }
        NetworkShape shape = new NetworkShape(range, units);
        shape.weights().forEach((name, extents) -> check(name, extents, weights.get(name)));
        return shape;
    }

    private static void check(String name, List<Integer> wanted, @Nullable Tensor found) {
        if (found == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        if (!found.shapeText().equals(wanted.toString())) {
            throw new IllegalArgumentException("\"" + name + "\" has shape " + found.shapeText() + ", not " + wanted);
        }
    }
}
