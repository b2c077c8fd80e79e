package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.generators.Checkpoint;
import org.kerros.generators.Generator;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.library.AudioBuffer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Material;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class MelodyRnnGeneratorTest {
    @Test
    void played_notes_are_continued_as_the_original_continues_a_midi_file() {
        for (JsonNode each : Fixtures.json("files.json")) {
            Settings settings = Settings.of("steps", each.path("num_steps").asInt())
                    .with("temperature", each.path("temperature").asDouble())
                    .with("draws", "numpy");

            Generator.Result result = generate(
                    each.path("checkpoint").asText(), each.path("seed").asLong(), settings, List.of(played(each)));

            assertThat(result.outcome().list("events"))
                    .isEqualTo(Arrays.stream(Fixtures.ints(each.path("events")))
                            .mapToObj(event -> (Object) (long) event)
                            .toList());
            List<Note> notes = ((NoteSequence) result.material()).notes();
            assertThat(notes).hasSize(each.path("notes").size());
            for (int i = 0; i < notes.size(); i++) {
                double[] expected = Fixtures.doubles(each.path("notes").path(i));
                assertThat((double) notes.get(i).pitch()).isEqualTo(expected[0]);
                assertThat(notes.get(i).start()).isCloseTo(expected[1], within(1e-9));
                assertThat(notes.get(i).end()).isCloseTo(expected[2], within(1e-9));
                assertThat(notes.get(i).velocity()).isEqualTo(100);
            }
        }
    }

    // The primer's notes, made from its events: the original read them from a file with the same times.
    private static NoteSequence played(JsonNode each) {
        int[] events = Fixtures.ints(each.path("primer_events"));
        Melody melody = Melody.of(Arrays.copyOf(events, lastEvent(events)));
        return melody.notes(
                each.path("qpm").asDouble(), each.path("primer_start_step").asInt());
    }

    private static int lastEvent(int[] events) {
        int last = events.length - 1;
        while (events[last] == Melody.NO_EVENT) {
            last--;
        }
        assertThat(events[last]).isEqualTo(Melody.NOTE_OFF);
        return last;
    }

    @Test
    void a_spelled_primer_begins_the_melody_as_it_is() {
        Settings settings = Settings.of("primer", List.of(67, -2, 64, -1)).with("steps", 32);

        Generator.Result result = generate("magentajs_basic", 3, settings, List.of());

        assertThat(result.outcome().list("events").subList(0, 4)).isEqualTo(List.of(67L, -2L, 64L, -1L));
        assertThat(result.outcome().list("events")).hasSize(32);
    }

    @Test
    void the_likeliest_melody_needs_no_seed() {
        Settings settings = Settings.of("mostLikely", true);

        assertThat(generate("magentajs_basic", 1, settings, List.of()).outcome())
                .isEqualTo(generate("magentajs_basic", 2, settings, List.of()).outcome());
    }

    @Test
    void a_tempo_is_the_grids() {
        Settings settings = Settings.of("qpm", 90.0);

        NoteSequence notes = (NoteSequence)
                generate("magentajs_basic", 1, settings, List.of()).material();

        assertThat(notes.qpm()).isEqualTo(90);
        assertThat(notes.length()).isCloseTo(128 * 60 / 90.0 / 4, within(1e-9));
    }

    @Test
    void the_tempo_of_an_input_is_kept_and_stands_in_the_recipe() {
        NoteSequence input = NoteSequence.of(80, List.of(new Note(60, 90, 0, 0.75), new Note(64, 90, 0.75, 1.5)));

        Generator.Result result = generate("magentajs_basic", 1, Settings.NONE, List.of(input));

        assertThat(result.recipe().settings().number("qpm")).isEqualTo(80);
        assertThat(result.outcome().list("events").subList(0, 5)).isEqualTo(List.of(60L, -2L, -2L, -2L, 64L));
    }

    @Test
    void sound_cannot_be_continued() {
        assertThatThrownBy(() -> generate("magentajs_basic", 1, Settings.NONE, List.of(new AudioBuffer(48_000, 1, 10))))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("the input is sound; give a note clip");
    }

    @Test
    void a_beginning_as_long_as_the_whole_is_refused_with_both_numbers() {
        Settings settings = Settings.of("primer", List.of(60, 62, 64, 65)).with("steps", 4);

        assertThatThrownBy(() -> generate("magentajs_basic", 1, settings, List.of()))
                .isInstanceOf(KerrosException.class)
                .hasMessage("the beginning takes 4 steps of 4, so nothing is left to compose;"
                        + " raise steps above 4 or give a shorter beginning");
    }

    private static Generator.Result generate(String network, long seed, Settings settings, List<Material> inputs) {
        byte[] content = Fixtures.bytes(
                (network.equals("magentajs_basic") ? "js-basic" : network.replace('_', '-')) + ".safetensors");
        List<CheckpointCard.Part> parts = new ArrayList<>(
                List.of(new CheckpointCard.Part("model.safetensors", content.length, Sha256.of(content))));
        CheckpointCard card =
                new CheckpointCard(Sha256.of(parts), "melody-rnn", network, 0, "", "", Settings.NONE, parts);
        Recipe recipe = new Recipe("melody-rnn", "continue", card.hash(), seed, settings, List.of(), "");
        Checkpoint checkpoint = new Checkpoint(card, part -> new ByteArrayInputStream(content));
        return new MelodyRnnGenerator()
                .generate(new Generator.Request(recipe, checkpoint, inputs), Progress.none())
                .get(0);
    }
}
