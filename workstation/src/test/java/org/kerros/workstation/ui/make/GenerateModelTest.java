package org.kerros.workstation.ui.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.IdleWorkshop;
import org.kerros.workstation.ui.desk.Samples;

class GenerateModelTest {
    private final Desk desk = Samples.emptyDesk();
    private final GenerateModel model = new GenerateModel(desk, new Random(1));

    private Setting setting(String name) {
        return model.settings().get().stream()
                .filter(found -> found.parameter().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_temperature_of_zero_explains_itself_and_blocks_generating() {
        setting("temperature").text().set("0");

        assertThat(model.canGenerate().get()).isFalse();
        assertThat(model.hint().get()).isEqualTo("Temperature goes from 0.1 to 4");
    }

    @Test
    void a_good_value_makes_it_possible_again() {
        setting("temperature").text().set("0");

        setting("temperature").text().set("1.2");

        assertThat(model.canGenerate().get()).isTrue();
        assertThat(model.hint().get()).isEmpty();
    }

    @Test
    void only_what_was_changed_is_asked_for() {
        setting("temperature").setNumber(1.25);
        model.setCount(8);

        model.generate();

        IdleWorkshop workshop = (IdleWorkshop) desk.workshop();
        assertThat(workshop.wishes).singleElement().satisfies(wish -> {
            assertThat(wish.settings()).containsOnlyKeys("temperature").containsEntry("temperature", "1.25");
            assertThat(wish.count()).isEqualTo(8);
        });
    }

    @Test
    void the_seed_changes_every_time_unless_it_is_locked() {
        long first = model.seed().value().get();
        model.generate();
        long second = model.seed().value().get();
        model.seed().locked().set(true);
        model.generate();

        assertThat(second).isNotEqualTo(first);
        assertThat(model.seed().value().get()).isEqualTo(second);
    }

    @Test
    void names_of_parameters_are_read_as_words() {
        assertThat(setting("mostLikely").label()).isEqualTo("Most likely");
    }
}
