package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.timeline.work.Progress;

class ContinuationTest {
    @ParameterizedTest
    @ValueSource(strings = {"js-basic", "basic-rnn-2016", "mono-rnn"})
    void melodies_are_the_originals_event_for_event(String name) {
        MelodyNetwork network = Fixtures.network(name);

        for (JsonNode each : Fixtures.json(name + "-generate.json")) {
            Melody primer = Melody.exactly(Fixtures.ints(each.path("primer")));
            int amount = network.range().amountFor(primer);
            Continuation continuation = new Continuation(
                    each.path("temperature").asDouble(1),
                    each.path("greedy").asBoolean(),
                    each.path("beam_size").asInt(1),
                    each.path("branch_factor").asInt(1),
                    each.path("steps_per_iteration").asInt(1));

            Melody melody = continuation.continued(
                    network,
                    network.range().fit(primer, amount),
                    each.path("num_steps").asInt(),
                    new NumpyRandom(each.path("seed").asLong()),
                    Progress.none());

            assertThat(amount).isEqualTo(each.path("amount").asInt());
            assertThat(melody.transposed(-amount, 0, 128).events()).isEqualTo(Fixtures.ints(each.path("events")));
        }
    }

    @Test
    void numpys_numbers_are_drawn_from_numpys_seeds() {
        JsonNode expected = Fixtures.json("rng.json");
        for (var seed : expected.path("uniform").properties()) {
            NumpyRandom random = new NumpyRandom(Long.parseLong(seed.getKey()));
            for (double uniform : Fixtures.doubles(seed.getValue())) {
                assertThat(random.getAsDouble()).isEqualTo(uniform);
            }
        }
        NumpyRandom random =
                new NumpyRandom(expected.path("choice").path("seed").asLong());
        for (int picked : Fixtures.ints(expected.path("choice").path("picked"))) {
            assertThat(Continuation.drawn(
                            Fixtures.doubles(expected.path("choice").path("p")), random.getAsDouble()))
                    .isEqualTo(picked);
        }
    }
}
