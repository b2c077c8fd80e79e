package org.kerros.generators.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;

class TrigramTest {
    private static final MelodyRange RANGE = MelodyRange.BASIC;
    private final Trigram trigram = new Trigram(RANGE, List.of(Melody.of(60, 62, 60, 62, 64)));

    @Test
    void probabilities_are_witten_and_bells() {
        Melody melody = Melody.of(60, 62, 60);

        // Counted events: 62 twice, 60 once, 64 once; of three kinds.
        double unigram = (1 + 3 / 38.0) / (4 + 3);
        assertThat(trigram.probability(melody, 2, 0)).isCloseTo(unigram, within(1e-12));
        // After 62 came 60 and 64, once each.
        double bigram = (1 + 2 * unigram) / (2 + 2);
        assertThat(trigram.probability(melody, 2, 1)).isCloseTo(bigram, within(1e-12));
        // After 60, 62 came the same two.
        assertThat(trigram.probability(melody, 2, 2)).isCloseTo((1 + 2 * bigram) / (2 + 2), within(1e-12));
    }

    @Test
    void probabilities_of_all_events_add_up_to_one() {
        double sum = 0;
        for (int k = 0; k < RANGE.classes(); k++) {
            sum += trigram.probability(Melody.exactly(60, 62, RANGE.eventOf(k)), 2, 2);
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_loss_is_the_mean_surprise_of_all_events_but_the_first() {
        Melody melody = Melody.of(60, 62, 60);

        double expected =
                -(Math.log(trigram.probability(melody, 1, 1)) + Math.log(trigram.probability(melody, 2, 2))) / 2;

        assertThat(trigram.loss(List.of(melody))).isCloseTo(expected, within(1e-12));
    }
}
