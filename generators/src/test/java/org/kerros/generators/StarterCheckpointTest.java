package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.library.CheckpointCard;
import org.kerros.library.NoteSequence;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

class StarterCheckpointTest {
    @TempDir
    Path registry;

    @Test
    void every_starter_holds_what_its_card_says() {
        Checkpoints checkpoints = new Checkpoints(registry);

        assertThat(checkpoints.all()).extracting(CheckpointCard::name).contains("traditional-tunes");
        for (CheckpointCard card : checkpoints.all()) {
            Checkpoint starter = checkpoints.open(card);
            for (CheckpointCard.Part part : card.parts()) {
                assertThat(Sha256.of(starter.bytes(part.name()))).isEqualTo(part.hash());
                assertThat(part.bytes()).isLessThanOrEqualTo(4_000_000).isEqualTo(starter.bytes(part.name()).length);
            }
            assertThat(card.hash()).isEqualTo(Sha256.of(card.parts()));
            assertThat(card.licence()).isNotEmpty();
            assertThat(card.dataset()).isNotEmpty();
            assertThat(card.facts().values().keySet())
                    .containsAll(
                            Set.of("command", "seed", "dataHash", "trainingLoss", "heldOutLoss", "trigramHeldOutLoss"));
        }
    }

    @Test
    void the_starter_clearly_beats_counting() {
        Settings facts = new Checkpoints(registry).named("traditional-tunes").facts();

        assertThat(facts.number("heldOutLoss")).isLessThan(0.9 * facts.number("trigramHeldOutLoss"));
    }

    @Test
    void a_recipe_gives_the_same_notes_on_every_machine() {
        assertThat(composed(1).outcome().list("events").subList(0, 16))
                .isEqualTo(List.of(60L, 59L, -2L, 64L, -2L, 62L, -2L, 64L, -2L, 57L, -2L, 55L, -2L, 57L, -2L, 57L));
    }

    @Test
    void the_starter_composes_in_its_range_and_keeps_to_sixteenths() {
        Generator.Result result = composed(7);

        NoteSequence notes = (NoteSequence) result.material();
        assertThat(result.outcome().list("events")).hasSize(128);
        assertThat(notes.length()).isEqualTo(16.0);
        assertThat(notes.notes()).hasSizeGreaterThan(20).allSatisfy(note -> {
            assertThat(note.pitch()).isBetween(48, 83);
            assertThat(note.start() * 8).isEqualTo(Math.rint(note.start() * 8));
        });
    }

    private Generator.Result composed(long seed) {
        Checkpoints checkpoints = new Checkpoints(registry);
        CheckpointCard card = checkpoints.named("traditional-tunes");
        Recipe recipe = new Recipe("melody-rnn", "continue", card.hash(), seed, Settings.NONE, List.of(), "");
        return Generators.named("melody-rnn")
                .generate(new Generator.Request(recipe, checkpoints.open(card), List.of()), Progress.none())
                .get(0);
    }
}
