package org.kerros.generators.melody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;

/**
 * Events, one a sixteenth: a MIDI pitch begins a note, {@link #NOTE_OFF} ends it, {@link #NO_EVENT} lets things be.
 *
 * @see <a href="https://github.com/magenta/note-seq">note_seq, melodies_lib</a>
 */
public final class Melody {
    /** Keep sounding, or keep silent. */
    public static final int NO_EVENT = -2;
    /** Silence from here on. A new note needs none before it. */
    public static final int NOTE_OFF = -1;
    /** Events a quarter note. */
    public static final int STEPS_PER_QUARTER = 4;

    private static final int VELOCITY = 100;

    private final int[] events;

    private Melody(int[] events) {
        this.events = events;
    }

    /** A melody of exactly these events. */
    public static Melody exactly(int... events) {
        for (int event : events) {
            if (event < NO_EVENT || event > 127) {
                throw new IllegalArgumentException("An event is a pitch, -1 or -2, not " + event);
            }
        }
        return new Melody(events.clone());
    }

    /** A melody of these events, where ends of notes before the first note become nothing. */
    public static Melody of(int... events) {
        int[] tidy = events.clone();
        for (int i = 0; i < tidy.length && tidy[i] < 0; i++) {
            tidy[i] = NO_EVENT;
        }
        return exactly(tidy);
    }

    public int length() {
        return events.length;
    }

    public int event(int step) {
        return events[step];
    }

    public int[] events() {
        return events.clone();
    }

    /** The events as they stand in recipes. */
    public List<Long> asList() {
        return Arrays.stream(events).asLongStream().boxed().toList();
    }

    /** Cut on the right, or filled up with nothing; a note still sounding is ended where the filling begins. */
    public Melody withLength(int length) {
        int[] result = Arrays.copyOf(events, length);
        if (length > events.length) {
            Arrays.fill(result, events.length, length, NO_EVENT);
            if (soundsAtEnd()) {
                result[events.length] = NOTE_OFF;
            }
        }
        return new Melody(result);
    }

    private boolean soundsAtEnd() {
        for (int i = events.length - 1; i >= 0; i--) {
            if (events[i] != NO_EVENT) {
                return events[i] >= 0;
            }
        }
        return false;
    }

    /** Every note moved by semitones, and by octaves where it would leave the range from {@code min} to below {@code max}. */
    public Melody transposed(int semitones, int min, int max) {
        return new Melody(Arrays.stream(events)
                .map(event -> event < 0 ? event : folded(event + semitones, min, max))
                .toArray());
    }

    private static int folded(int pitch, int min, int max) {
        if (pitch < min) {
            return min + Math.floorMod(pitch - min, 12);
        }
        return pitch < max ? pitch : max - 12 + Math.floorMod(pitch - max, 12);
    }

    /**
     * The notes.
     *
     * @param startStep sixteenths of rest before the first event
     */
    public NoteSequence notes(double qpm, int startStep) {
        double step = 60 / qpm / STEPS_PER_QUARTER;
        List<Note> notes = new ArrayList<>();
        int on = -1;
        for (int i = 0; i <= events.length; i++) {
            if (i == events.length || events[i] != NO_EVENT) {
                if (on >= 0) {
                    notes.add(new Note(events[on], VELOCITY, at(on, startStep, step), at(i, startStep, step)));
                }
                on = i < events.length && events[i] >= 0 ? i : -1;
            }
        }
        return new NoteSequence(qpm, at(events.length, startStep, step), notes);
    }

    private static double at(int index, int startStep, double step) {
        return index * step + startStep * step;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Melody melody && Arrays.equals(events, melody.events);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(events);
    }

    @Override
    public String toString() {
        return Arrays.toString(events);
    }
}
