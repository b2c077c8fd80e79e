package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MelodyRangeTest {
    @ParameterizedTest
    @CsvSource({"basic_rnn, 48, 84, 0", "mono_rnn, 0, 128, "})
    void events_have_the_classes_the_original_gives_them(String name, int min, int max, Integer key) {
        MelodyRange range = new MelodyRange(min, max, key);
        JsonNode expected = Fixtures.json("encodings.json").path(name);

        assertThat(range.classes()).isEqualTo(expected.path("num_classes").asInt());
        for (JsonNode sequence : expected.path("sequences")) {
            int[] events = Melody.of(Fixtures.ints(sequence.path("events"))).events();
            for (int i = 0; i < events.length; i++) {
                JsonNode input = sequence.path("label_and_input").path(i).path(1);
                assertThat(input.path(Integer.toString(range.classOf(events[i])))
                                .asInt())
                        .isEqualTo(1);
            }
        }
        int[] decoded = Fixtures.ints(expected.path("decode"));
        for (int k = 0; k < decoded.length; k++) {
            assertThat(range.eventOf(k)).isEqualTo(decoded[k]);
        }
    }

    @Test
    void melodies_come_to_key_and_range_as_in_the_original() {
        for (JsonNode each : Fixtures.json("squash.json")) {
            MelodyRange range = new MelodyRange(
                    each.path("min").asInt(),
                    each.path("max").asInt(),
                    each.path("key").isNull() ? null : each.path("key").asInt());
            Melody melody = Melody.of(Fixtures.ints(each.path("events")));

            int amount = range.amountFor(melody);
            Melody fitted = range.fit(melody, amount);

            assertThat(amount).isEqualTo(each.path("amount").asInt());
            assertThat(fitted.events()).isEqualTo(Fixtures.ints(each.path("squashed")));
            assertThat(fitted.transposed(-amount, 0, 128).events()).isEqualTo(Fixtures.ints(each.path("restored")));
        }
    }
}
