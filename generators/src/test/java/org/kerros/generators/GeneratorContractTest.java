package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Material;
import org.kerros.library.NoteSequence;
import org.kerros.library.Parameter;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** What every generator promises, whatever family it plays; each starter checkpoint in each mode. */
class GeneratorContractTest {
    @TempDir
    static Path registry;

    record Case(CheckpointCard card, String mode) {
        Generator generator() {
            return Generators.named(card.generator());
        }

        List<Generator.Result> generate(Recipe recipe, List<Material> inputs, Progress progress) {
            Checkpoint checkpoint = new Checkpoints(registry).open(card);
            return generator().generate(new Generator.Request(recipe, checkpoint, inputs), progress);
        }

        Recipe recipe(long seed, Settings settings) {
            return new Recipe(card.generator(), mode, card.hash(), seed, settings, List.of(), "");
        }

        @Override
        public String toString() {
            return card.name() + " " + mode;
        }
    }

    static Stream<Case> cases() {
        return new Checkpoints(registry)
                .all().stream()
                        .flatMap(card -> Generators.named(card.generator()).modes().stream()
                                .map(mode -> new Case(card, mode)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_recipe_gives_the_same_result(Case each) {
        Generator.Result first = each.generate(each.recipe(5, Settings.NONE), List.of(), Progress.none())
                .get(0);

        Generator.Result again =
                each.generate(first.recipe(), List.of(), Progress.none()).get(0);

        assertThat(again.recipe()).isEqualTo(first.recipe());
        assertThat(again.outcome()).isEqualTo(first.outcome());
        assertThat(again.material()).isEqualTo(first.material());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void another_seed_gives_another_result(Case each) {
        Material first = each.generate(each.recipe(5, Settings.NONE), List.of(), Progress.none())
                .get(0)
                .material();
        Material other = each.generate(each.recipe(6, Settings.NONE), List.of(), Progress.none())
                .get(0)
                .material();

        assertThat(other).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_recipe_that_comes_back_is_complete(Case each) {
        Recipe recipe = each.generate(each.recipe(5, Settings.NONE), List.of(), Progress.none())
                .get(0)
                .recipe();

        assertThat(recipe.settings().values())
                .containsOnlyKeys(each.generator().parameters(each.card(), each.mode()).stream()
                        .map(Parameter::name)
                        .toList());
        assertThat(recipe.checkpoint()).isEqualTo(each.card().hash());
        assertThat(recipe.seed()).isEqualTo(5);
        assertThat(recipe.engine()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void work_that_is_cancelled_ends(Case each) {
        Progress impatient = (fraction, message) -> {
            if (fraction > 0.3) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> each.generate(each.recipe(5, Settings.NONE), List.of(), impatient))
                .isInstanceOf(Cancelled.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_parameter_explains_itself_and_takes_its_default(Case each) {
        for (Parameter parameter : each.generator().parameters(each.card(), each.mode())) {
            assertThat(parameter.meaning()).as(parameter.name()).endsWith(".").hasSizeLessThan(200);
            assertThat(Choices.complete(List.of(parameter), Settings.NONE).values())
                    .containsKey(parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_value_out_of_range_is_refused_with_name_value_and_range(Case each) {
        for (Parameter parameter : each.generator().parameters(each.card(), each.mode())) {
            if (parameter.type() == Parameter.Type.NUMBER || parameter.type() == Parameter.Type.INTEGER) {
                Settings wrong = Settings.of(parameter.name(), parameter.max() * 2);
                assertThatThrownBy(() -> each.generate(each.recipe(5, wrong), List.of(), Progress.none()))
                        .asInstanceOf(type(KerrosException.class))
                        .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo(Problem.USAGE))
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains(parameter.name(), Double.toString(parameter.max() * 2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_unknown_mode_is_refused(Case each) {
        Case wrong = new Case(each.card(), "sing");

        assertThatThrownBy(() -> wrong.generate(wrong.recipe(5, Settings.NONE), List.of(), Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("sing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inputs_that_do_not_fit_are_refused(Case each) {
        List<Material> tooMany = List.of(
                NoteSequence.of(120, List.of()), NoteSequence.of(120, List.of()), NoteSequence.of(120, List.of()));

        assertThatThrownBy(() -> each.generate(each.recipe(5, Settings.NONE), tooMany, Progress.none()))
                .isInstanceOf(KerrosException.class);
    }
}
