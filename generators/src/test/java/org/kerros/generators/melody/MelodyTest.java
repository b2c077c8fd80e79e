package org.kerros.generators.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;

class MelodyTest {
    @Test
    void a_note_lasts_until_the_next_or_its_end() {
        NoteSequence notes = Melody.of(60, -2, 62, -1, -2, 64).notes(120, 0);

        assertThat(notes.notes())
                .containsExactly(
                        new Note(60, 100, 0, 0.25), new Note(62, 100, 0.25, 0.375), new Note(64, 100, 0.625, 0.75));
        assertThat(notes.length()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void ends_before_the_first_note_are_nothing() {
        assertThat(Melody.of(-1, -2, -1, 60, -1).events()).containsExactly(-2, -2, -2, 60, -1);
    }

    @Test
    void a_melody_made_longer_ends_the_note_that_sounds() {
        assertThat(Melody.of(60, -2).withLength(5).events()).containsExactly(60, -2, -1, -2, -2);
        assertThat(Melody.of(60, -1).withLength(4).events()).containsExactly(60, -1, -2, -2);
    }
}
