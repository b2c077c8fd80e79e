package org.kerros.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes of a Standard MIDI File of type 1: tempo and meter in the first track, all notes in the second, a note's
 * end as a beginning with velocity 0.
 */
final class MidiBytes {
    private static final int TICKS_PER_QUARTER = 220;
    private static final int TEMPO_TRACK_TICKS = 0;
    private static final long LONGEST_QUARTER_MICROS = 0xff_ffff;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A note begins (velocity above 0) or ends. */
    private record Event(long tick, int pitch, int velocity) {}

    private MidiBytes() {}

    static byte[] of(NoteSequence notes) {
        MidiBytes file = new MidiBytes();
        file.header();
        file.track(tempoTrack(notes.qpm()));
        file.track(noteTrack(notes));
        return file.out.toByteArray();
    }

    private void header() {
        text(out, "MThd");
        number(out, 6, 4);
        number(out, 1, 2);
        number(out, 2, 2);
        number(out, TICKS_PER_QUARTER, 2);
    }

    private void track(ByteArrayOutputStream track) {
        text(out, "MTrk");
        number(out, track.size(), 4);
        out.writeBytes(track.toByteArray());
    }

    private static ByteArrayOutputStream tempoTrack(double qpm) {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        long micros = Math.max(1, Math.min(LONGEST_QUARTER_MICROS, (long) (6e7 / qpm)));
        track.writeBytes(new byte[] {0, (byte) 0xff, 0x51, 3});
        number(track, (int) micros, 3);
        track.writeBytes(new byte[] {0, (byte) 0xff, 0x58, 4, 4, 2, 24, 8});
        end(track, TEMPO_TRACK_TICKS);
        return track;
    }

    private static ByteArrayOutputStream noteTrack(NoteSequence notes) {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        track.writeBytes(new byte[] {0, (byte) 0xc0, 0});
        long now = 0;
        for (Event event : events(notes)) {
            variable(track, event.tick() - now);
            now = event.tick();
            track.writeBytes(new byte[] {(byte) 0x90, (byte) event.pitch(), (byte) event.velocity()});
        }
        end(track, Math.max(0, ticks(notes.length(), notes.qpm()) - now));
        return track;
    }

    private static List<Event> events(NoteSequence notes) {
        List<Event> events = new ArrayList<>();
        for (Note note : notes.notes()) {
            long start = ticks(note.start(), notes.qpm());
            // A note shorter than a tick would vanish on reading.
            long end = Math.max(start + 1, ticks(note.end(), notes.qpm()));
            events.add(new Event(start, note.pitch(), note.velocity()));
            events.add(new Event(end, note.pitch(), 0));
        }
        events.sort(Comparator.comparingLong(Event::tick)
                .thenComparingInt(Event::pitch)
                .thenComparingInt(Event::velocity));
        return events;
    }

    private static long ticks(double seconds, double qpm) {
        return (long) Math.rint(seconds / (60 / (qpm * TICKS_PER_QUARTER)));
    }

    private static void end(ByteArrayOutputStream track, long ticks) {
        variable(track, ticks);
        track.writeBytes(new byte[] {(byte) 0xff, 0x2f, 0});
    }

    private static void variable(ByteArrayOutputStream track, long number) {
        int groups = 1;
        while (number >> (7 * groups) != 0) {
            groups++;
        }
        for (int group = groups - 1; group >= 0; group--) {
            track.write((int) ((number >> (7 * group)) & 0x7f) | (group > 0 ? 0x80 : 0));
        }
    }

    private static void number(ByteArrayOutputStream track, int number, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            track.write(number >> shift);
        }
    }

    private static void text(ByteArrayOutputStream track, String text) {
        track.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
