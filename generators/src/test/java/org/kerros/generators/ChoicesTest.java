package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;

class ChoicesTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("temperature", 1, 0.05, 10, "", "How surprising."),
            Parameter.integer("steps", 128, 2, 8192, "", "How long."),
            Parameter.list("primer", List.of(60L), -2, 127, "", "How it begins."));

    @Test
    void what_was_not_chosen_is_as_usual() {
        assertThat(Choices.complete(PARAMETERS, Settings.of("steps", 32)))
                .isEqualTo(Settings.of("temperature", 1.0).with("steps", 32).with("primer", List.of(60)));
    }

    @Test
    void a_value_that_does_not_fit_is_named_with_what_would() {
        assertThatThrownBy(() -> Choices.complete(PARAMETERS, Settings.of("temperature", 0)))
                .hasMessage("temperature cannot be 0; choose a number from 0.05 to 10");
        assertThatThrownBy(() -> Choices.complete(PARAMETERS, Settings.of("steps", 2.5)))
                .hasMessage("steps cannot be 2.5; choose a whole number from 2 to 8192");
        assertThatThrownBy(() -> Choices.complete(PARAMETERS, Settings.of("primer", List.of(60, 200))))
                .hasMessage("primer cannot be [60, 200]; choose a list of whole numbers from -2 to 127");
    }

    @Test
    void an_unknown_parameter_brings_the_known_ones() {
        assertThatThrownBy(() -> Choices.complete(PARAMETERS, Settings.of("warmth", 1)))
                .hasMessage("there is no parameter \"warmth\"; use one of [temperature, steps, primer]");
    }
}
