package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class MidiFileTest {
    @TempDir
    Path folder;

    private Path midi(String... tracks) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(hex("4d546864 00000006 0001 00" + String.format("%02x", tracks.length) + " 0064"));
        for (String track : tracks) {
            byte[] bytes = hex(track);
            file.writeBytes(hex("4d54726b" + String.format("%08x", bytes.length)));
            file.writeBytes(bytes);
        }
        return Files.write(folder.resolve("notes.mid"), file.toByteArray());
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void ticks_become_seconds_through_the_tempo_map_of_the_first_track() throws IOException {
        // 100 ticks a quarter; 120 a minute, from tick 100 on 60 a minute. The second track's tempo counts nothing.
        Path file = midi(
                "00ff5103 07a120 64ff5103 0f4240 00ff2f00",
                "00ff5103 010000 32903c64 64903c00 00903e40 64803e00 00ff2f00");

        NoteSequence notes = MidiFile.read(file);

        assertThat(notes.qpm()).isCloseTo(120, within(1e-9));
        assertThat(notes.notes()).hasSize(2);
        assertThat(notes.notes().get(0).start()).isCloseTo(0.25, within(1e-9));
        assertThat(notes.notes().get(0).end()).isCloseTo(1.0, within(1e-9));
        assertThat(notes.notes().get(0).velocity()).isEqualTo(100);
        assertThat(notes.notes().get(1).start()).isCloseTo(1.0, within(1e-9));
        assertThat(notes.notes().get(1).end()).isCloseTo(2.0, within(1e-9));
    }

    @Test
    void an_end_closes_every_note_of_its_pitch_that_began_before_and_open_ones_vanish() throws IOException {
        Path file = midi("00903c40 0a903c50 0a903c00 00903d40 00803d00 00903e40 00ff2f00");

        List<Note> notes = MidiFile.read(file).notes();

        assertThat(notes).extracting(Note::velocity).containsExactly(64, 80);
        assertThat(notes).extracting(Note::pitch).containsOnly(60);
    }

    @Test
    void drums_are_left_out_beside_other_notes() throws IOException {
        Path both = midi("00903c40 00992440 0a903c00 00992400 00ff2f00");

        assertThat(MidiFile.read(both).notes()).extracting(Note::pitch).containsExactly(60);
    }

    @Test
    void a_damaged_file_and_one_without_notes_are_refused() throws IOException {
        Path empty = midi("00ff2f00");
        assertThatThrownBy(() -> Importers.read(empty, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageStartingWith("\"notes.mid\" is a MIDI file without notes");

        Path damaged = Files.write(folder.resolve("cut.mid"), hex("4d546864 00000006 0001"));
        assertThatThrownBy(() -> Importers.read(damaged, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageStartingWith("\"cut.mid\" is damaged");
    }
}
