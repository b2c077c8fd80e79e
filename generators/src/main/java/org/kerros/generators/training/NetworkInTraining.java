package org.kerros.generators.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kerros.generators.Inference;
import org.kerros.generators.melody.NetworkShape;

/**
 * The network as the engine sees it: what it says of a batch, and how each weight would have to change. Keeps no
 * tensors between calls, so other work gets its turn on the inference thread after every batch.
 */
final class NetworkInTraining {
    private final NetworkShape shape;
    private final Map<String, Weights> weights;
    private final Inference inference;

    NetworkInTraining(NetworkShape shape, Map<String, Weights> weights, Inference inference) {
        this.shape = shape;
        this.weights = weights;
        this.inference = inference;
    }

    /** The mean loss of a batch in nats an event, and its slope by each weight. */
    record Lesson(double loss, Map<String, float[]> gradients) {}

    /**
     * What a batch teaches.
     *
     * @param masks for each layer [melodies × units], by which its outputs are multiplied: dropout that stays the same
     *     through a melody
     */
    Lesson learn(Batch batch, List<float[]> masks) {
        return inference.run(scope -> {
            Map<String, NDArray> tensors = tensors(scope);
            tensors.values().forEach(tensor -> tensor.setRequiresGradient(true));
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = meanLoss(batch, tensors, scope, masks);
                collector.backward(loss);
                Map<String, float[]> gradients = new LinkedHashMap<>();
                tensors.forEach((name, tensor) ->
                        gradients.put(name, tensor.getGradient().toFloatArray()));
                return new Lesson(loss.getFloat(), gradients);
            }
        });
    }

    /** The mean loss of melodies in nats an event, without dropout. */
    double loss(List<Batch> batches) {
        double sum = 0;
        long events = 0;
        for (Batch batch : batches) {
            double mean = inference.run(scope ->
                    (double) meanLoss(batch, tensors(scope), scope, List.of()).getFloat());
            sum += mean * batch.events();
            events += batch.events();
        }
        return sum / events;
    }

    /** The probabilities after every event of a batch, [melodies × steps × classes]. */
    float[] probabilities(Batch batch) {
        return inference.run(scope ->
                logits(batch, tensors(scope), scope, List.of()).softmax(1).toFloatArray());
    }

    private Map<String, NDArray> tensors(NDManager scope) {
        Map<String, NDArray> tensors = new LinkedHashMap<>();
        shape.weights().forEach((name, extents) -> {
            long[] dimensions = extents.stream().mapToLong(Integer::longValue).toArray();
            tensors.put(
                    name, scope.create(Objects.requireNonNull(weights.get(name)).values(), new Shape(dimensions)));
        });
        return tensors;
    }

    private NDArray meanLoss(Batch batch, Map<String, NDArray> tensors, NDManager scope, List<float[]> masks) {
        NDArray likelihood = logits(batch, tensors, scope, masks).logSoftmax(1);
        NDArray labels = scope.create(batch.labels(), new Shape(batch.labels().length, 1))
                .toType(DataType.INT64, false);
        NDArray counted = scope.create(batch.counted(), new Shape(batch.counted().length, 1));
        return likelihood.gather(labels, 1).mul(counted).sum().div(-batch.events());
    }

    private NDArray logits(Batch batch, Map<String, NDArray> tensors, NDManager scope, List<float[]> masks) {
        NDArray flow = scope.create(batch.inputs(), new Shape(batch.melodies(), batch.steps()))
                .oneHot(shape.range().classes());
        for (int layer = 0; layer < shape.units().size(); layer++) {
            flow = lstm(layer, flow, tensors, scope);
            if (!masks.isEmpty()) {
                flow = flow.mul(scope.create(
                        masks.get(layer),
                        new Shape(batch.melodies(), 1, shape.units().get(layer))));
            }
        }
        return flow.reshape(
                        (long) batch.melodies() * batch.steps(),
                        shape.units().get(shape.units().size() - 1))
                .dot(named(tensors, NetworkShape.OUTPUT_WEIGHTS))
                .add(named(tensors, NetworkShape.OUTPUT_BIASES));
    }

    private static NDArray named(Map<String, NDArray> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name));
    }

    private NDArray lstm(int layer, NDArray input, Map<String, NDArray> tensors, NDManager scope) {
        int units = shape.units().get(layer);
        int inputs = shape.inputs(layer);
        NDArray kernel = engineOrder(named(tensors, NetworkShape.kernel(layer)), 1);
        NDArray bias = engineOrder(named(tensors, NetworkShape.bias(layer)), 0).add(forgetBias(scope, units));
        NDList parameters = new NDList(
                kernel.get(new NDIndex(":" + inputs)).transpose(),
                kernel.get(new NDIndex(inputs + ":")).transpose(),
                bias,
                scope.zeros(new Shape(4L * units)));
        Shape state = new Shape(1, input.getShape().get(0), units);
        return input.getNDArrayInternal()
                .lstm(
                        input,
                        new NDList(scope.zeros(state), scope.zeros(state)),
                        parameters,
                        true,
                        1,
                        0,
                        true,
                        false,
                        true)
                .get(0);
    }

    // Our gates come as input, candidate, forget, output; the engine's as input, forget, candidate, output.
    private static NDArray engineOrder(NDArray gates, int axis) {
        NDList parts = gates.split(4, axis);
        return parts.get(0)
                .concat(parts.get(2), axis)
                .concat(parts.get(1), axis)
                .concat(parts.get(3), axis);
    }

    private static NDArray forgetBias(NDManager scope, int units) {
        float[] bias = new float[4 * units];
        Arrays.fill(bias, units, 2 * units, 1);
        return scope.create(bias);
    }
}
