package org.kerros.generators.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kerros.library.Note;

/**
 * What training needs of a MIDI file: each instrument's notes in quarter notes, and the meters. Tempo is left out: the
 * grid of a melody is its notation, however fast it is played.
 *
 * @param instruments notes by instrument, drums left out; a quarter note counts as a second
 */
record MidiTune(List<List<Note>> instruments, List<Meter> meters) {
    /**
     * A meter from a place on.
     *
     * @param start in quarter notes
     */
    record Meter(double start, int beats, int unit) {
        /** Sixteenths in a bar, or 0 where a bar does not hold a whole number of them. */
        int stepsPerBar() {
            return 16 * beats % unit == 0 ? 16 * beats / unit : 0;
        }
    }

    private static final Meter COMMON = new Meter(0, 4, 4);

    MidiTune {
        instruments = List.copyOf(instruments);
        meters = tidy(meters);
    }

    // What stands before the first meter is in common time; a meter that repeats the one before says nothing.
    private static List<Meter> tidy(List<Meter> found) {
        List<Meter> tidy = new ArrayList<>();
        List<Meter> sorted =
                found.stream().sorted(Comparator.comparingDouble(Meter::start)).toList();
        if (sorted.isEmpty() || sorted.get(0).start > 0) {
            tidy.add(COMMON);
        }
        for (Meter meter : sorted) {
            Meter last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
            if (last == null || last.beats != meter.beats || last.unit != meter.unit) {
                tidy.add(meter);
            }
        }
        return List.copyOf(tidy);
    }

    /** The notes that begin while a meter holds, ended where it ends, with time counted from where it begins. */
    List<Note> during(int meter, List<Note> notes) {
        double start = meters.get(meter).start;
        double end = meter + 1 < meters.size() ? meters.get(meter + 1).start : Double.POSITIVE_INFINITY;
        return notes.stream()
                .filter(note -> note.start() >= start && note.start() < end)
                .map(note -> new Note(
                        note.pitch(), note.velocity(), note.start() - start, Math.min(note.end(), end) - start))
                .toList();
    }
}
