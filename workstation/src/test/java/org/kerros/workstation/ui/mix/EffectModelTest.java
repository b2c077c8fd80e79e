package org.kerros.workstation.ui.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;
import org.kerros.timeline.Automation;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;

class EffectModelTest {
    private static final TrackId PAD = new TrackId("t0");

    private Desk desk;
    private MixerModel mixer;

    @BeforeEach
    void a_piece_with_a_track() {
        desk = Samples.desk(1, 1);
        mixer = new MixerModel(desk);
    }

    private EffectModel opened(String effect) {
        mixer.chain(PAD).add(effect);
        return new EffectModel(mixer, mixer.chosen().get().orElseThrow());
    }

    private static Parameter parameter(EffectModel model, String name) {
        return model.parameters().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> settings(EffectModel model) {
        return model.insert().orElseThrow().settings();
    }

    @Test
    void a_new_effect_stands_at_its_defaults_and_has_no_settings() {
        EffectModel eq = opened("eq");

        assertThat(eq.number(parameter(eq, "lowFrequency"))).isEqualTo(100);
        assertThat(eq.number(parameter(eq, "low"))).isEqualTo(1);
        assertThat(settings(eq)).isEmpty();
    }

    @Test
    void numbers_flags_and_choices_are_kept_as_a_person_would_type_them() {
        EffectModel filter = opened("filter");
        Parameter cutoff = parameter(filter, "cutoff");
        Parameter type = parameter(filter, "type");
        filter.set(cutoff, 1234.5678);
        filter.set(type, 1);
        EffectModel delay = opened("delay");
        delay.set(parameter(delay, "pingPong"), 1);

        assertThat(settings(filter))
                .containsEntry("cutoff", "1234.5678")
                .containsEntry("type", type.choices().get(1));
        assertThat(filter.number(type)).isEqualTo(1);
        assertThat(settings(delay)).isEqualTo(Map.of("pingPong", "true"));
    }

    @Test
    void a_change_is_heard_before_it_is_made_and_is_one_edit() {
        EffectModel gain = opened("gain");
        Parameter level = parameter(gain, "gain");
        gain.tryOut(level, -6);
        gain.tryOut(level, -9);
        assertThat(settings(gain)).isEmpty();
        assertThat(((PieceInMemory) desk.piece()).tried).isPresent();

        gain.set(level, -9);
        assertThat(settings(gain)).isEqualTo(Map.of("gain", "-9"));
        desk.piece().undo();
        assertThat(settings(gain)).isEmpty();
    }

    @Test
    void what_is_back_at_its_default_is_not_kept() {
        EffectModel gain = opened("gain");
        Parameter level = parameter(gain, "gain");
        gain.set(level, -9);

        gain.reset(level);

        assertThat(settings(gain)).isEmpty();
    }

    @Test
    void what_is_typed_beyond_the_range_becomes_its_end() {
        EffectModel filter = opened("filter");
        Parameter cutoff = parameter(filter, "cutoff");

        filter.set(cutoff, 90_000);

        assertThat(filter.number(cutoff)).isEqualTo(20_000);
    }

    @Test
    void a_parameter_that_moves_is_marked() {
        EffectModel filter = opened("filter");
        Parameter cutoff = parameter(filter, "cutoff");
        assertThat(filter.isAutomated(cutoff)).isFalse();

        desk.piece().apply(new Automate(PAD, filter.target(cutoff), Automation.of(new Automation.Point(0, 500))));

        assertThat(filter.isAutomated(cutoff)).isTrue();
    }
}
