package org.kerros.workstation.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void moments_have_minutes_seconds_and_thousandths() {
        assertThat(Say.moment(72.4)).isEqualTo("01:12.400");
        assertThat(Say.moment(0)).isEqualTo("00:00.000");
        assertThat(Say.moment(59.9996)).isEqualTo("01:00.000");
    }

    @Test
    void levels_have_a_true_minus_and_a_thin_space() {
        assertThat(Say.decibels(-6)).isEqualTo("\u22126.0\u2009dB");
        assertThat(Say.decibels(-0.01)).isEqualTo("0.0\u2009dB");
        assertThat(Say.decibels(Double.NEGATIVE_INFINITY)).isEqualTo("\u2212∞\u2009dB");
    }

    @Test
    void lengths_choose_their_unit() {
        assertThat(Say.length(0.035)).isEqualTo("35\u2009ms");
        assertThat(Say.length(3.2)).isEqualTo("3.20\u2009s");
        assertThat(Say.length(80)).isEqualTo("1\u2009min 20\u2009s");
    }

    @Test
    void rates_are_said_in_kilohertz() {
        assertThat(Say.rate(48_000)).isEqualTo("48\u2009kHz");
        assertThat(Say.rate(44_100)).isEqualTo("44.1\u2009kHz");
        assertThat(Say.rate(11_025)).isEqualTo("11.03\u2009kHz");
    }

    @Test
    void ruler_ticks_are_as_exact_as_their_steps() {
        assertThat(Say.tick(80, 5)).isEqualTo("1:20");
        assertThat(Say.tick(4.5, 0.5)).isEqualTo("0:04.5");
        assertThat(Say.tick(0.25, 0.05)).isEqualTo("0:00.25");
    }
}
