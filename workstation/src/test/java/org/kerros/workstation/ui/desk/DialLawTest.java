package org.kerros.workstation.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;

class DialLawTest {
    private static final Dial CUTOFF =
            Dial.of(Parameter.number("cutoff", 2000, 20, 20_000, "Hz", "The frequency."), "Cutoff");
    private static final Dial DENSITY =
            Dial.of(Parameter.number("density", 40, 0, 20_000, "grains/s", "How many."), "Density");
    private static final Dial PITCH = Dial.of(Parameter.number("pitch", 0, -48, 48, "semitones", "How high."), "Pitch");

    @Test
    void frequencies_lie_by_octaves() {
        assertThat(CUTOFF.place(200)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(CUTOFF.place(2000)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void zero_lies_in_the_middle_of_a_range_to_both_sides() {
        assertThat(PITCH.place(0)).isEqualTo(0.5);
        assertThat(PITCH.value(0.5)).isZero();
        assertThat(PITCH.value(0)).isEqualTo(-48);
    }

    @Property
    void a_place_and_its_value_are_two_ways_to_say_one_thing(@ForAll @DoubleRange(min = 0, max = 1) double place) {
        for (Dial dial : List.of(CUTOFF, DENSITY, PITCH)) {
            assertThat(dial.place(dial.value(place))).isCloseTo(place, within(1e-6));
        }
    }

    @Test
    void a_hand_means_three_figures() {
        assertThat(CUTOFF.rounded(1234.56)).isEqualTo(1230);
        assertThat(PITCH.rounded(-6.9993)).isEqualTo(-7);
    }
}
