package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitchesTest {
    @ParameterizedTest
    @CsvSource({"C4, 60", "A4, 69", "c-1, 0", "Bb3, 58", "F#2, 42", "B#3, 60", "60, 60", "60.5, 60.5", "H2, H2"})
    void middle_c_is_c4_and_60(String text, String numbered) {
        assertThat(Pitches.numbered(text)).isEqualTo(numbered);
    }

    @Property
    void every_name_means_its_number(@ForAll @IntRange(min = 0, max = 127) int pitch) {
        assertThat(Pitches.numbered(Pitches.name(pitch))).isEqualTo(Integer.toString(pitch));
    }
}
