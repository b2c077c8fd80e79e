package org.kerros.library;

import java.util.Comparator;
import java.util.List;

/**
 * Notes in time, in order of start and then of pitch.
 *
 * @param qpm quarter notes a minute: the grid they were written on
 * @param length seconds the whole lasts, with the rest after the last note
 */
public record NoteSequence(double qpm, double length, List<Note> notes) implements Material {
    public NoteSequence {
        if (!(qpm > 0 && Double.isFinite(qpm))) {
            throw new IllegalArgumentException("A tempo is positive, not " + qpm);
        }
        notes = notes.stream()
                .sorted(Comparator.comparingDouble(Note::start).thenComparing(Note::pitch))
                .toList();
        length = Math.max(length, notes.stream().mapToDouble(Note::end).max().orElse(0));
    }

    public static NoteSequence of(double qpm, List<Note> notes) {
        return new NoteSequence(qpm, 0, notes);
    }

    @Override
    public double seconds() {
        return length;
    }
}
