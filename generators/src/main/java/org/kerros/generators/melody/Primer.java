package org.kerros.generators.melody;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Material;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * How a melody begins.
 *
 * @param startStep sixteenths of rest before it
 * @param lastStep where the whole is to end, counted from the beginning of time
 */
record Primer(Melody melody, double qpm, int startStep, int lastStep) {
    /** The primer that settings spell out, or the one in an input. */
    static Primer of(Settings settings, List<Material> inputs) {
        if (inputs.isEmpty()) {
            int[] events = settings.list("primer").stream()
                    .mapToInt(event -> ((Number) event).intValue())
                    .toArray();
            Melody melody = Melody.of(events);
            int last = checked(melody, 0, (int) settings.integer("steps"));
            return new Primer(melody, settings.number("qpm"), 0, last);
        }
        if (inputs.size() > 1) {
            throw new KerrosException(
                    Problem.USAGE, "Melody RNN continues one melody, not " + inputs.size(), "give one input");
        }
        if (inputs.get(0) instanceof AudioBuffer) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "Melody RNN continues notes, and the input is sound",
                    "give a note clip or a MIDI file as input");
        }
        NoteSequence notes = (NoteSequence) inputs.get(0);
        double asked = settings.number("qpm");
        return played(notes, asked == MelodyParameters.DEFAULT_QPM ? notes.qpm() : asked, settings.integer("steps"));
    }

    private static Primer played(NoteSequence notes, double qpm, long steps) {
        Primer primer = continuedAfter(notes.notes(), qpm);
        // In doubles and in this order, because some tempi lose a step by it in the original.
        double total = steps * (60.0 / qpm / Melody.STEPS_PER_QUARTER);
        int last = QuantizedNote.step(total, qpm, 1);
        return new Primer(primer.melody, qpm, primer.startStep, checked(primer.melody, primer.startStep, last));
    }

    private static Primer continuedAfter(List<Note> notes, double qpm) {
        double end = notes.stream().mapToDouble(Note::end).max().orElse(0) + 60.0 / qpm / Melody.STEPS_PER_QUARTER;
        int step = QuantizedNote.step(end, qpm, 0);
        var found = MelodyExtraction.LENIENT.from(QuantizedNote.of(notes, qpm), 0);
        int start = found.map(MelodyExtraction.Extracted::startStep).orElse(Math.max(0, step - 1));
        Melody melody = found.map(MelodyExtraction.Extracted::melody).orElse(Melody.of());
        return new Primer(melody.withLength(step - start), qpm, start, step);
    }

    private static int checked(Melody melody, int startStep, int lastStep) {
        int first = startStep + melody.length();
        if (first >= lastStep) {
            throw new KerrosException(
                    Problem.USAGE,
                    "the beginning takes " + first + " steps of " + lastStep + ", so nothing is left to compose",
                    "raise steps above " + first + " or give a shorter beginning");
        }
        return lastStep;
    }

    /** Events the whole melody has. */
    int length() {
        return lastStep - startStep;
    }
}
