package org.kerros.workstation.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void values_are_put_into_texts() {
        assertThat(Texts.of("track.new", 3)).isEqualTo("Track 3");
    }

    @Test
    void counts_know_one_and_many() {
        assertThat(Texts.of("library.count", 1, 1)).isEqualTo("1 clip");
        assertThat(Texts.of("library.count", 5, 5)).isEqualTo("5 clips");
    }
}
