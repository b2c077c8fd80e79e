package org.kerros.generators.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.generators.Inference;
import org.kerros.generators.melody.Fixtures;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyNetwork;
import org.kerros.generators.melody.MelodyRange;
import org.kerros.generators.melody.NetworkShape;

class NetworkInTrainingTest {
    private final MelodyNetwork network = Fixtures.network("basic-rnn-2016");
    private final NetworkShape shape = new NetworkShape(network.range(), network.units());

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void losses_and_gradients_are_those_of_the_original_training(int run) {
        Map<String, Weights> weights = weights();
        JsonNode expected = Fixtures.json("training.json")
                .path("checkpoints")
                .path("basic_rnn_2016")
                .path("runs")
                .path(run);
        double[] losses = Fixtures.doubles(expected.path("loss"));
        NetworkInTraining training = new NetworkInTraining(shape, weights, Inference.shared());

        for (int step = 1; step < losses.length; step++) {
            NetworkInTraining.Lesson lesson = training.learn(batch(), List.of());
            assertThat(lesson.loss()).isCloseTo(losses[step - 1], Percentage.withPercentage(0.01));
            for (String name : lesson.gradients().keySet()) {
                double length = Adam.step(
                        weights.get(name),
                        lesson.gradients().get(name),
                        step,
                        0.001,
                        expected.path("clip").asDouble());
                if (step == 1) {
                    assertThat(length)
                            .as(name)
                            .isCloseTo(
                                    expected.path("gradient_norm").path(name).asDouble(),
                                    Percentage.withPercentage(0.1));
                }
            }
        }
        assertThat(training.loss(List.of(batch()))).isCloseTo(losses[3], Percentage.withPercentage(0.01));
    }

    @Test
    void the_engine_and_plain_java_hear_the_same() {
        Batch batch = batch();
        int classes = network.range().classes();

        float[] engine = new NetworkInTraining(shape, weights(), Inference.shared()).probabilities(batch);

        Melody longest =
                melodies().stream().max((a, b) -> a.length() - b.length()).orElseThrow();
        double sum = 0;
        int row = melodies().indexOf(longest);
        for (int i = 0; i + 1 < longest.length(); i++) {
            int next = network.range().classOf(longest.event(i + 1));
            sum += Math.log(engine[(row * batch.steps() + i) * classes + next]);
        }
        // Each of some 190 probabilities may be off by 1e-6 of itself.
        assertThat(sum).isCloseTo(network.logLikelihood(longest), within(1e-3));
    }

    private Map<String, Weights> weights() {
        Map<String, Weights> weights = new LinkedHashMap<>();
        Fixtures.network("basic-rnn-2016").weights().forEach((name, tensor) -> weights.put(name, new Weights(tensor)));
        return weights;
    }

    private Batch batch() {
        return new Batch(network.range(), melodies());
    }

    private List<Melody> melodies() {
        List<Melody> melodies = new ArrayList<>();
        for (JsonNode each : Fixtures.json("training.json").path("melodies")) {
            if (each.path("accepted").asBoolean()) {
                Melody melody = Melody.of(Fixtures.ints(each.path("events")));
                MelodyRange range = network.range();
                melodies.add(range.fit(melody, range.amountFor(melody)));
            }
        }
        return melodies;
    }
}
