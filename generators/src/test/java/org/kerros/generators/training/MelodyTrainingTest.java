package org.kerros.generators.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Checkpoints;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class MelodyTrainingTest {
    private static final Settings SMALL = Settings.of("layers", List.of(16))
            .with("batch", 4)
            .with("learningRate", 0.02)
            .with("dropout", 0.2)
            .with("keepEvery", 2)
            .with("heldOut", 0.25);

    @TempDir
    Path folder;

    private Path tunes;

    @BeforeEach
    void writeTunes() {
        tunes = Tunes.folder(folder.resolve("tunes"), 16);
    }

    @Test
    void a_trained_network_has_learnt_something_and_can_be_played() {
        Settings eager = Settings.of("layers", List.of(32))
                .with("batch", 2)
                .with("learningRate", 0.02)
                .with("dropout", 0.0)
                .with("keepEvery", 2)
                .with("epochs", 30);
        CheckpointCard card = train("scales", eager, false, Progress.none());

        Settings facts = card.facts();
        // Untrained, it is as surprised as by 38 equal chances.
        assertThat(facts.number("heldOutLoss")).isLessThan(Math.log(38) / 3);
        assertThat(facts.text("command"))
                .isEqualTo("kerros train melody-rnn tunes -o scales --epochs 30 --layers 32 --batch 2"
                        + " --learningRate 0.02 --dropout 0.0 --keepEvery 2");
        Checkpoints checkpoints = new Checkpoints(folder.resolve("registry"));
        assertThat(checkpoints.add(folder.resolve("scales"), null, null, null)).isEqualTo(card);
        assertThat(checkpoints
                        .add(folder.resolve("scales/stages/epoch-0002.safetensors"), null, null, null)
                        .generator())
                .isEqualTo("melody-rnn");
    }

    @Test
    void a_training_that_was_stopped_goes_on_as_if_it_had_not() throws IOException {
        train("whole", SMALL.with("epochs", 4), false, Progress.none());
        Progress impatient = (fraction, message) -> {
            if (message.startsWith("Epoch 3 of 4, batch 2")) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> train("stopped", SMALL.with("epochs", 4), false, impatient))
                .isInstanceOf(Cancelled.class);
        train("stopped", SMALL.with("epochs", 4), true, Progress.none());

        for (String file : List.of("model.safetensors", "training.safetensors", "stages/epoch-0004.safetensors")) {
            assertThat(folder.resolve("stopped").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
    }

    @Test
    void a_stopped_training_leaves_a_whole_checkpoint_and_nothing_half_written() throws IOException {
        Progress impatient = (fraction, message) -> {
            if (message.startsWith("Epoch 2")) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> train("stopped", SMALL, false, impatient)).isInstanceOf(Cancelled.class);

        assertThat(new Checkpoints(folder)
                        .add(folder.resolve("stopped"), null, null, null)
                        .facts()
                        .integer("epoch"))
                .isEqualTo(1);
        try (Stream<Path> files = Files.list(folder.resolve("stopped"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("model.safetensors", "card.json", "training.safetensors");
        }
    }

    @Test
    void a_training_does_not_write_over_another() {
        train("first", SMALL.with("epochs", 1), false, Progress.none());

        assertThatThrownBy(() -> train("first", SMALL.with("epochs", 1), false, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("already holds a network; choose another name, or go on with --resume");
    }

    @Test
    void a_training_does_not_go_on_with_other_settings() {
        train("first", SMALL.with("epochs", 1), false, Progress.none());

        assertThatThrownBy(() -> train("first", SMALL.with("seed", 2), true, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("was begun with other data or settings");
    }

    @Test
    void there_must_be_something_to_go_on_with() {
        assertThatThrownBy(() -> train("nothing", SMALL, true, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("holds no training to go on with");
    }

    private CheckpointCard train(String name, Settings settings, boolean resume, Progress progress) {
        return MelodyTraining.train(tunes, folder.resolve(name), settings, resume, progress);
    }
}
