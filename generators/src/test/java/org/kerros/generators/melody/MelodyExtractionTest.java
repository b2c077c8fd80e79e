package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.Note;

class MelodyExtractionTest {
    @Test
    void melodies_are_taken_out_of_notes_as_in_the_original() {
        for (JsonNode each : Fixtures.json("extract.json")) {
            double qpm = each.path("qpm").asDouble();
            List<QuantizedNote> notes = quantized(each, qpm);
            MelodyExtraction extraction =
                    new MelodyExtraction(each.path("steps_per_bar").asInt(), Integer.MAX_VALUE, false);

            var found = extraction.from(notes, 0);

            int[] expected = Fixtures.ints(each.path("events"));
            assertThat(found.map(MelodyExtraction.Extracted::melody)
                            .orElse(Melody.of())
                            .events())
                    .isEqualTo(expected);
            assertThat(found.map(MelodyExtraction.Extracted::startStep).orElse(0))
                    .isEqualTo(each.path("start_step").asInt());
        }
    }

    // Silent notes are the original's way to say "not heard, but there"; ours cannot be, so velocity is put in after.
    private static List<QuantizedNote> quantized(JsonNode each, double qpm) {
        List<QuantizedNote> notes = new ArrayList<>();
        for (JsonNode note : each.path("notes")) {
            double[] values = Fixtures.doubles(note);
            QuantizedNote placed = QuantizedNote.of(List.of(new Note((int) values[0], 64, values[1], values[2])), qpm)
                    .get(0);
            int[] expected = Fixtures.ints(each.path("quantized").path(notes.size()));
            assertThat(new int[] {placed.start(), placed.end()}).isEqualTo(expected);
            notes.add(new QuantizedNote(placed.pitch(), (int) values[3], placed.start(), placed.end()));
        }
        return notes;
    }

    @Test
    void two_notes_at_once_are_no_melody_where_that_is_strict() {
        List<QuantizedNote> chord = List.of(new QuantizedNote(60, 100, 0, 4), new QuantizedNote(64, 100, 0, 4));

        assertThat(new MelodyExtraction(16, 16, true).from(chord, 0)).isEmpty();
    }

    @Test
    void a_bar_of_rest_ends_a_melody() {
        List<QuantizedNote> notes = List.of(new QuantizedNote(60, 100, 0, 4), new QuantizedNote(64, 100, 20, 24));

        assertThat(new MelodyExtraction(16, 16, true)
                        .from(notes, 0)
                        .orElseThrow()
                        .melody())
                .isEqualTo(Melody.of(60, -2, -2, -2));
    }
}
