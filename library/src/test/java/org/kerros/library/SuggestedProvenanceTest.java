package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedProvenanceTest {
    @Test
    void two_numbers_after_wave_are_coordinates() {
        assertThat(SuggestedProvenance.fromName("wave_-1.0,0.5.wav")).isEqualTo(Settings.of("pca", List.of(-1.0, 0.5)));
    }

    @Test
    void marks_name_epoch_temperature_and_seed() {
        assertThat(SuggestedProvenance.fromName("drone_e=10_t=0.95.wav"))
                .isEqualTo(Settings.of("epoch", 10).with("temperature", 0.95));
        assertThat(SuggestedProvenance.fromName("Drone_seed=42_e=7.flac"))
                .isEqualTo(Settings.of("epoch", 7).with("seed", 42));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-03-02-hallucination-3.wav", "unconditional0.wav", "1,2 buckle my shoe", "t=hot.wav", ""})
    void other_names_suggest_nothing(String name) {
        assertThat(SuggestedProvenance.fromName(name)).isEqualTo(Settings.NONE);
    }
}
