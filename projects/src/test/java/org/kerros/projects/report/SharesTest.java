package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharesTest {
    private final ReportFacts facts = SamplePiece.facts();
    private final Shares shares = new Shares(facts.composition(), new Ancestry(facts));

    @Test
    void both_ways_of_counting_share_out_every_second() {
        double last =
                Arrays.stream(Origin.Kind.values()).mapToDouble(shares::bySelf).sum();
        double first = Arrays.stream(Origin.Kind.values())
                .mapToDouble(shares::bySource)
                .sum();

        assertThat(last).isCloseTo(shares.total(), within(1e-9));
        assertThat(first).isCloseTo(shares.total(), within(1e-9));
    }

    @Test
    void muted_tracks_do_not_count() {
        // The wood on the track that is heard; the one on the muted track is left out. Four seconds of hum beside it.
        assertThat(shares.bySelf(Origin.Kind.IMPORTED)).isCloseTo(3 + 4, within(1e-9));
    }

    @Test
    void processed_sound_counts_as_what_it_began_with() {
        // Pad 03 sounds 44 seconds and comes from a drone, a voice through a model, and a hum: a third each.
        double hum = 3 + 4 + 44 / 3.0;

        assertThat(shares.bySource(Origin.Kind.IMPORTED)).isCloseTo(hum, within(1e-9));
        assertThat(shares.bySource(Origin.Kind.PROCESSED)).isZero();
    }
}
