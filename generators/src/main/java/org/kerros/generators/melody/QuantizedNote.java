package org.kerros.generators.melody;

import java.util.List;
import org.kerros.library.Note;

/**
 * A note on the grid of sixteenths.
 *
 * @param start its step
 * @param end a later step
 */
public record QuantizedNote(int pitch, int velocity, int start, int end) {
    // Half a step up to the next: the one rounding that Magenta's grid knows.
    private static final double ROUND = 0.5;

    /** Notes on the grid of a tempo; none is shorter than a step. */
    public static List<QuantizedNote> of(List<Note> notes, double qpm) {
        return notes.stream().map(note -> of(note, qpm)).toList();
    }

    private static QuantizedNote of(Note note, double qpm) {
        int start = step(note.start(), qpm, ROUND);
        int end = step(note.end(), qpm, ROUND);
        return new QuantizedNote(note.pitch(), note.velocity(), start, end == start ? end + 1 : end);
    }

    /**
     * The step a time falls on.
     *
     * @param cutoff how far into a step a time must be to count as the next: 0 is always the next, 1 never
     */
    static int step(double seconds, double qpm, double cutoff) {
        double stepsPerSecond = Melody.STEPS_PER_QUARTER * qpm / 60.0;
        return (int) (seconds * stepsPerSecond + (1 - cutoff));
    }
}
