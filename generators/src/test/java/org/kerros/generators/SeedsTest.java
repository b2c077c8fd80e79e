package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void the_first_seed_is_the_seed_and_the_others_differ() {
        assertThat(Seeds.derived(42, 0)).isEqualTo(42);
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Seeds.derived(42, i))).doesNotHaveDuplicates();
    }
}
