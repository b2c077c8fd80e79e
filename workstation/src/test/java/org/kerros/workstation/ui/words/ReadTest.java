package org.kerros.workstation.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ReadTest {
    @Test
    void numbers_may_carry_their_unit_and_a_decimal_comma() {
        assertThat(Read.number("-6")).hasValue(-6);
        assertThat(Read.number("\u22126,5 dB")).hasValue(-6.5);
        assertThat(Read.number("+3.2dB")).hasValue(3.2);
        assertThat(Read.number("loud")).isEmpty();
    }

    @Test
    void times_may_be_seconds_milliseconds_or_a_clock() {
        assertThat(Read.seconds("2.5 s")).hasValue(2.5);
        assertThat(Read.seconds("350ms")).hasValue(0.35);
        assertThat(Read.seconds("1:12.4")).hasValue(72.4);
    }

    @Test
    void pans_are_a_side_and_percent() {
        assertThat(Read.pan("L 30")).hasValue(-0.3);
        assertThat(Read.pan("r100")).hasValue(1);
        assertThat(Read.pan("C")).hasValue(0);
    }

    @Property
    void what_is_said_can_be_read_back(@ForAll @DoubleRange(min = -140, max = 48) double decibels) {
        assertThat(Read.number(Say.decibels(decibels)).orElseThrow()).isCloseTo(decibels, within(0.051));
    }

    @Property
    void moments_can_be_read_back(@ForAll @DoubleRange(min = 0, max = 5000) double seconds) {
        assertThat(Read.seconds(Say.moment(seconds)).orElseThrow()).isCloseTo(seconds, within(0.001));
    }
}
