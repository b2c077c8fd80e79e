package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MelodyNetworkTest {
    @ParameterizedTest
    @ValueSource(strings = {"js-basic", "basic-rnn-2016"})
    void probabilities_are_those_of_the_original_network(String name) {
        MelodyNetwork network = Fixtures.network(name);

        for (JsonNode each : Fixtures.json(name + "-steps.json")) {
            int[] events = Fixtures.ints(each.path("events"));
            MelodyNetwork.State state = network.start();
            for (int i = 0; i < events.length; i++) {
                float[] logits = network.hear(network.range().classOf(events[i]), state);
                assertClose(
                        MelodyNetwork.probabilities(logits, 1),
                        each.path("probabilities").path(i));
                if (i == events.length - 1) {
                    assertClose(MelodyNetwork.probabilities(logits, 0.7), each.path("last_at_0.7"));
                    assertClose(MelodyNetwork.probabilities(logits, 1.4), each.path("last_at_1.4"));
                }
            }
            assertThat(network.logLikelihood(Melody.exactly(events)))
                    .isCloseTo(each.path("log_likelihood").asDouble(), within(1e-3));
        }
    }

    private static void assertClose(double[] probabilities, JsonNode expected) {
        assertThat(probabilities).containsExactly(Fixtures.doubles(expected), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"js-basic", "mono-rnn"})
    void a_network_survives_being_written(String name) {
        byte[] written = MelodyCheckpoint.write(Fixtures.network(name));

        MelodyNetwork read = MelodyCheckpoint.read(written, name);

        assertThat(MelodyCheckpoint.write(read)).isEqualTo(written);
        assertThat(read.range()).isEqualTo(Fixtures.network(name).range());
    }
}
