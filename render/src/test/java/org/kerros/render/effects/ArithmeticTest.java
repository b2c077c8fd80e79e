package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final Offset<Double> NEXT_TO_NOTHING = within(1e-9);

    @Test
    void logarithms_and_powers_are_those_of_the_JDK() {
        for (double x = 1e-9; x < 1e9; x *= 1.0371) {
            assertThat(Arithmetic.log2(x)).isCloseTo(Math.log(x) / Math.log(2), NEXT_TO_NOTHING);
            assertThat(Arithmetic.exp2(Math.log10(x)) / Math.pow(2, Math.log10(x)))
                    .isCloseTo(1, NEXT_TO_NOTHING);
        }
    }

    @Test
    void sines_and_tangents_are_those_of_the_JDK() {
        for (double turn = 0; turn < 1; turn += 0.00317) {
            assertThat(Arithmetic.sine(turn)).isCloseTo(Math.sin(2 * Math.PI * turn), NEXT_TO_NOTHING);
        }
        for (double angle = 0.0001; angle < 1.54; angle += 0.0037) {
            assertThat(Arithmetic.tan(angle) / Math.tan(angle)).isCloseTo(1, NEXT_TO_NOTHING);
        }
    }

    @Test
    void whole_octaves_are_exact() {
        assertThat(Arithmetic.exp2(0)).isEqualTo(1);
        assertThat(Arithmetic.exp2(-3)).isEqualTo(0.125);
        assertThat(Decibels.factor(0)).isEqualTo(1);
        assertThat(Decibels.factor(20)).isCloseTo(10, NEXT_TO_NOTHING);
    }
}
