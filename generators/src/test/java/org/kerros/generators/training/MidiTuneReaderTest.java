package org.kerros.generators.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kerros.generators.melody.Fixtures;
import org.kerros.library.Note;

class MidiTuneReaderTest {
    private static final byte[] TUNE = Tunes.midi(new int[] {60, 62, 64, 65, 67, 69, 71, 72}, 0);

    @Test
    void notes_come_in_quarter_notes() {
        List<Note> notes = MidiTuneReader.read(TUNE).orElseThrow().instruments().get(0);

        assertThat(notes).hasSize(8);
        assertThat(notes.get(1)).isEqualTo(new Note(62, 90, 0.5, 1));
    }

    @Test
    void the_meter_is_the_files() {
        MidiTune tune = MidiTuneReader.read(Fixtures.bytes("frere_jacques.mid")).orElseThrow();

        assertThat(tune.meters()).containsExactly(new MidiTune.Meter(0, 4, 4));
        assertThat(new MidiTune.Meter(0, 6, 8).stepsPerBar()).isEqualTo(12);
        assertThat(new MidiTune.Meter(0, 5, 32).stepsPerBar()).isZero();
    }

    @Test
    void a_change_of_meter_parts_a_tune() {
        List<Note> notes = List.of(new Note(60, 90, 0, 1), new Note(62, 90, 3, 5), new Note(64, 90, 4.5, 5));
        MidiTune tune = new MidiTune(List.of(notes), List.of(new MidiTune.Meter(4, 3, 4), new MidiTune.Meter(0, 4, 4)));

        assertThat(tune.during(0, notes)).containsExactly(new Note(60, 90, 0, 1), new Note(62, 90, 3, 4));
        assertThat(tune.during(1, notes))
                .singleElement()
                .satisfies(note -> assertThat(note.start()).isCloseTo(0.5, within(1e-12)));
    }

    @Property(tries = 500)
    void damaged_files_are_read_or_are_none(@ForAll long seed, @ForAll @IntRange(min = 0, max = 110) int length) {
        Random random = new Random(seed);
        byte[] damaged = Arrays.copyOf(TUNE, Math.min(length, TUNE.length));
        for (int i = 0; i < damaged.length / 10; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }

        MidiTuneReader.read(damaged).ifPresent(tune -> assertThat(tune.meters()).isNotEmpty());
    }
}
