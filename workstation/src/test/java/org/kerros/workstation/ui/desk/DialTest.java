package org.kerros.workstation.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;

class DialTest {
    private static final Dial CUTOFF =
            Dial.of(Parameter.number("cutoff", 2000, 20, 20_000, "Hz", "The frequency."), "Cutoff");
    private static final Dial DENSITY =
            Dial.of(Parameter.number("density", 40, 0, 20_000, "grains/s", "How many."), "Density");
    private static final Dial ATTACK = Dial.of(Parameter.number("attack", 10, 0.1, 200, "ms", ""), "Attack");
    private static final Dial TYPE =
            Dial.of(Parameter.choice("type", "low", List.of("low", "high", "band"), ""), "Type");
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

    @Test
    void a_frequency_is_turned_by_ratios() {
        assertThat(CUTOFF.value(0.5)).isCloseTo(Math.sqrt(20 * 20_000), within(0.01));
        assertThat(CUTOFF.place(20)).isZero();
        assertThat(CUTOFF.place(20_000)).isEqualTo(1);
    }

    @Test
    void a_fader_gives_loud_levels_more_room_and_ends_in_silence() {
        Dial fader = Dial.fader("Volume");

        assertThat(fader.value(0)).isEqualTo(-144);
        assertThat(fader.value(1)).isEqualTo(12);
        assertThat(fader.place(0)).isGreaterThan(0.65);
        assertThat(fader.value(fader.place(-17.5))).isCloseTo(-17.5, within(1e-9));
    }

    @Test
    void values_are_written_with_the_unit_people_would_use() {
        assertThat(CUTOFF.say(440)).isEqualTo("440\u2009Hz");
        assertThat(CUTOFF.say(1234)).isEqualTo("1.23\u2009kHz");
        assertThat(ATTACK.say(0.5)).isEqualTo("0.5\u2009ms");
        assertThat(Dial.fader("").say(-6)).isEqualTo("\u22126.0\u2009dB");
        assertThat(Dial.width().say(0.5)).isEqualTo("50\u2009%");
        assertThat(Dial.pan().say(-0.3)).isEqualTo("L\u200930");
        assertThat(TYPE.say(1)).isEqualTo("high");
    }

    @Test
    void what_is_typed_is_understood_with_its_unit_or_a_related_one() {
        assertThat(CUTOFF.read("1.2 kHz")).hasValue(1200);
        assertThat(CUTOFF.read("880")).hasValue(880);
        assertThat(CUTOFF.read("99999")).hasValue(20_000);
        assertThat(ATTACK.read("0.05 s").orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(ATTACK.read("35ms")).hasValue(35);
        assertThat(Dial.fader("").read("\u22126,5 dB")).hasValue(-6.5);
        assertThat(Dial.fader("").read("-inf")).hasValue(-144);
        assertThat(Dial.width().read("150 %")).hasValue(1.5);
        assertThat(Dial.pan().read("R 40")).hasValue(0.4);
        assertThat(TYPE.read("Band")).hasValue(2);
        assertThat(CUTOFF.read("loud")).isEmpty();
    }

    @Test
    void what_is_written_can_be_typed_again() {
        for (double value : new double[] {20, 55.5, 440, 1230, 12_300, 20_000}) {
            assertThat(CUTOFF.read(CUTOFF.say(value)).orElseThrow()).isCloseTo(value, within(value * 0.005));
        }
    }
}
