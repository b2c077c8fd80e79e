package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbers_have_a_true_minus_and_a_thin_space() {
        assertThat(Figures.measure(-6.04, "dB")).isEqualTo("−6.0\u2009dB");
        assertThat(Figures.measure(-0.04, "dB")).isEqualTo("0.0\u2009dB");
        assertThat(Figures.measure(null, "dB")).isEqualTo("–");
        assertThat(Figures.measure(Double.NEGATIVE_INFINITY, "dBFS")).isEqualTo("−∞\u2009dBFS");
        assertThat(Figures.rate(44_100)).isEqualTo("44.1\u2009kHz");
    }

    @Test
    void time_carries_over_to_the_next_minute() {
        assertThat(Figures.clock(59.96)).isEqualTo("1:00.0");
        assertThat(Figures.clock(151.04)).isEqualTo("2:31.0");
        assertThat(Figures.length(0.6)).isEqualTo("0.60\u2009s");
        assertThat(Figures.length(3.24)).isEqualTo("3.2\u2009s");
    }

    @Test
    void settings_are_short_and_true() {
        assertThat(Figures.setting(0.9)).isEqualTo("0.9");
        assertThat(Figures.setting(120.0)).isEqualTo("120");
        assertThat(Figures.setting(-3L)).isEqualTo("−3");
        assertThat(Figures.setting(1e-7)).isEqualTo("1.0E−7");
        assertThat(Figures.setting(true)).isEqualTo("yes");
        assertThat(Figures.setting(List.of(1L, 2L))).isEqualTo("[1, 2]");
        assertThat(Figures.setting(Collections.nCopies(256, 0.5)))
                .isEqualTo("[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, …] (256 values)");
    }
}
