package org.kerros.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/**
 * Reads and writes Standard MIDI Files. Written ones are of type 1 with 220 ticks a quarter note, as the makers of
 * Melody RNN write them; notes read back are within half a tick.
 */
public final class MidiFile {
    private MidiFile() {}

    /** Whether a file that begins like this is a Standard MIDI File. */
    public static boolean recognises(byte[] head) {
        return head.length >= 4 && new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("MThd");
    }

    /**
     * Reads the notes of a file in seconds, through its tempo map.
     *
     * @throws org.kerros.timeline.work.KerrosException if it is no MIDI file or damaged
     */
    public static NoteSequence read(Path file) {
        try {
            return new MidiNotes(parse(file, Files.readAllBytes(file))).read();
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    private static Sequence parse(Path file, byte[] content) {
        try {
            return MidiSystem.getSequence(new ByteArrayInputStream(content));
        } catch (InvalidMidiDataException | IOException | RuntimeException e) {
            throw FileProblems.unusable(
                    file, "is damaged or cut off and cannot be read as MIDI", "copy or export it again", e);
        }
    }

    /** Writes notes. */
    public static void write(Path file, NoteSequence notes) {
        WholeFile.write(file, bytes(notes));
    }

    /** The file's content: the same notes always give the same bytes. */
    static byte[] bytes(NoteSequence notes) {
        return MidiBytes.of(notes);
    }
}
