package org.kerros.generators.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.kerros.generators.checkpoint.Safetensors;
import org.kerros.generators.checkpoint.Tensor;
import org.kerros.generators.melody.MelodyNetwork;
import org.kerros.generators.melody.NetworkShape;

/**
 * How far a training is: everything that the next epoch depends on.
 *
 * @param epoch finished epochs
 * @param step finished batches
 * @param best the epoch with the lowest held-out loss so far, 0 before the first
 * @param bestLoss that loss
 * @param bestTrainingLoss the loss on the training melodies in that epoch, with dropout
 */
record TrainingState(
        int epoch, long step, int best, double bestLoss, double bestTrainingLoss, Map<String, Weights> weights) {
    private static final String VALUES = "values/";
    private static final String MEANS = "means/";
    private static final String SQUARES = "squares/";

    /** The beginning: matrices drawn evenly between bounds that keep signals alive, biases zero. */
    static TrainingState fresh(NetworkShape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Weights> weights = new LinkedHashMap<>();
        shape.weights().forEach((name, extents) -> {
            int[] dimensions = extents.stream().mapToInt(Integer::intValue).toArray();
            int size = 1;
            for (int extent : dimensions) {
                size *= extent;
            }
            float[] values = new float[size];
            if (dimensions.length == 2) {
                double bound = Math.sqrt(6.0 / (dimensions[0] + dimensions[1]));
                for (int i = 0; i < size; i++) {
                    values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
                }
            }
            weights.put(name, new Weights(new Tensor(values, dimensions)));
        });
        return new TrainingState(0, 0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, weights);
    }

    /** This state after one more epoch; the weights are the same objects, which learning has changed. */
    TrainingState after(long batches, double trainingLoss, double heldOutLoss) {
        boolean better = heldOutLoss < bestLoss;
        return new TrainingState(
                epoch + 1,
                step + batches,
                better ? epoch + 1 : best,
                better ? heldOutLoss : bestLoss,
                better ? trainingLoss : bestTrainingLoss,
                weights);
    }

    MelodyNetwork network(NetworkShape shape) {
        Map<String, Tensor> tensors = new TreeMap<>();
        weights.forEach((name, each) -> tensors.put(name, each.tensor()));
        return new MelodyNetwork(shape.range(), tensors);
    }

    byte[] write(String trainingName) {
        Map<String, String> notes = new HashMap<>();
        notes.put("training", trainingName);
        notes.put("epoch", Integer.toString(epoch));
        notes.put("step", Long.toString(step));
        notes.put("best", Integer.toString(best));
        notes.put("bestLoss", Double.toString(bestLoss));
        notes.put("bestTrainingLoss", Double.toString(bestTrainingLoss));
        Map<String, Tensor> tensors = new HashMap<>();
        weights.forEach((name, each) -> {
            tensors.put(VALUES + name, each.tensor());
            tensors.put(MEANS + name, new Tensor(each.means(), each.means().length));
            tensors.put(SQUARES + name, new Tensor(each.squares(), each.squares().length));
        });
        return new Safetensors(notes, tensors).write();
    }

    /**
     * Reads a state.
     *
     * @throws IllegalArgumentException if it is another training's
     */
    static TrainingState read(byte[] content, String what, String trainingName, NetworkShape shape) {
        Safetensors file = Safetensors.read(content, what);
        Map<String, String> notes = file.notes();
        if (!trainingName.equals(notes.get("training"))) {
            throw new IllegalArgumentException("It belongs to " + notes.get("training"));
        }
        Map<String, Weights> weights = new LinkedHashMap<>();
        for (String name : shape.weights().keySet()) {
            Tensor values = tensor(file, VALUES + name);
            weights.put(
                    name,
                    new Weights(
                            values,
                            tensor(file, MEANS + name).values(),
                            tensor(file, SQUARES + name).values()));
        }
        return new TrainingState(
                Integer.parseInt(notes.getOrDefault("epoch", "")),
                Long.parseLong(notes.getOrDefault("step", "")),
                Integer.parseInt(notes.getOrDefault("best", "")),
                Double.parseDouble(notes.getOrDefault("bestLoss", "")),
                Double.parseDouble(notes.getOrDefault("bestTrainingLoss", "")),
                weights);
    }

    private static Tensor tensor(Safetensors file, String name) {
        if (!file.tensors().containsKey(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return Objects.requireNonNull(file.tensors().get(name));
    }
}
