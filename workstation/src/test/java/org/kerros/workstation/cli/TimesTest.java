package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.timeline.work.KerrosException;

class TimesTest {
    @ParameterizedTest
    @CsvSource({"12.5, 600000", "0, 0", ".5, 24000", "48000s, 48000", "1:02.500, 3000000", "0:00, 0", "90:00, 259200000"
    })
    void times_are_seconds_minutes_and_seconds_or_samples(String text, long frame) {
        assertThat(Times.frame(text, 48_000)).isEqualTo(frame);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1:75", "1:2:3", "NaN", "1e3", "12,5", "s"})
    void anything_else_explains_itself(String text) {
        assertThatThrownBy(() -> Times.frame(text, 48_000))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("is no time; write seconds (12.5)");
    }

    @Test
    void a_time_reads_as_it_may_be_typed() {
        assertThat(Times.clock(62.5)).isEqualTo("1:02.500");
        assertThat(Times.clock(59.9996)).isEqualTo("1:00.000");
        assertThat(Times.frame(Times.clock(62.5), 1000)).isEqualTo(62_500);
    }
}
