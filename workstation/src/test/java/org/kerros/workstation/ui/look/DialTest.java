package org.kerros.workstation.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;

class DialTest {
    private final Dial cutoff = Dial.of(Parameter.number("cutoff", 2000, 20, 20_000, "Hz", "The frequency."));
    private final Dial grain = Dial.of(Parameter.number("grainLength", 120, 1, 1000, "ms", "How long a grain is."));

    @Test
    void frequencies_lie_by_octaves() {
        Taper taper = cutoff.taper();

        assertThat(taper.share(200)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(taper.share(2000)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void zero_lies_in_the_middle_of_a_range_to_both_sides() {
        assertThat(Taper.of(-48, 48, 0).origin()).isEqualTo(0.5);
        assertThat(Taper.of(-16, 16, 0.25).value(0.5)).isZero();
    }

    @Property
    void a_place_and_its_value_are_two_ways_to_say_one_thing(@ForAll @DoubleRange(min = 0, max = 1) double share) {
        for (Taper taper : new Taper[] {
            cutoff.taper(), Taper.of(0, 20_000, 40), Taper.of(-16, 16, 0), Taper.of(0, 1, 0.5), Taper.of(0, 60, 0)
        }) {
            assertThat(taper.share(taper.value(share))).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void what_is_typed_may_have_another_unit() {
        assertThat(grain.read("2 s")).hasValue(1000);
        assertThat(grain.read("0.2s")).hasValue(200);
        assertThat(grain.read("85 ms")).hasValue(85);
        assertThat(cutoff.read("1.2k")).hasValue(1200);
        assertThat(cutoff.read("440")).hasValue(440);
        assertThat(cutoff.read("loud")).isEmpty();
    }

    @Test
    void values_are_said_short_and_kept_tidy() {
        assertThat(cutoff.say(1234.56)).isEqualTo("1235\u2009Hz");
        assertThat(cutoff.tidy(1234.56)).isEqualTo(1230);
        assertThat(Dial.of(Parameter.number("pitch", 0, -48, 48, "semitones", "")).say(-7)).isEqualTo("\u22127\u2009st");
    }
}
