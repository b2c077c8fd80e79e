package org.kerros.generators.melody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes a melody out of notes that may overlap: the highest of those that begin together, each ended by the next.
 *
 * @param stepsPerBar sixteenths in a bar
 * @param gapSteps a rest this long ends the melody
 * @param strict gives up where two notes begin together
 */
public record MelodyExtraction(int stepsPerBar, int gapSteps, boolean strict) {
    /** One melody however long its rests, from whatever sounds. */
    public static final MelodyExtraction LENIENT = new MelodyExtraction(16, Integer.MAX_VALUE, false);

    /**
     * A melody and where it begins.
     *
     * @param startStep the bar line before its first note
     */
    public record Extracted(Melody melody, int startStep) {
        public int endStep() {
            return startStep + melody.length();
        }
    }

    /**
     * The first melody from a step on; empty if there is none, or if this is strict and two notes begin together.
     *
     * @param searchStep a bar line
     */
    public Optional<Extracted> from(List<QuantizedNote> notes, int searchStep) {
        List<QuantizedNote> sorted = notes.stream()
                .filter(note -> note.start() >= searchStep)
                .sorted(Comparator.comparingInt(QuantizedNote::start)
                        .thenComparing(
                                Comparator.comparingInt(QuantizedNote::pitch).reversed()))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int first = sorted.get(0).start();
        int origin = first - Math.floorMod(first - searchStep, stepsPerBar);
        Line line = new Line(origin);
        for (QuantizedNote note : sorted) {
            if (note.velocity() == 0) {
                continue;
            }
            if (line.beganAt(note.start())) {
                if (strict) {
                    return Optional.empty();
                }
                continue;
            }
            if (line.restBefore(note.start()) >= gapSteps) {
                break;
            }
            line.add(note);
        }
        return line.finished();
    }

    /** Events as notes are added. */
    private static final class Line {
        private final int origin;
        private List<Integer> events = new ArrayList<>();
        private int on = -1;
        private int off;

        Line(int origin) {
            this.origin = origin;
        }

        boolean beganAt(int step) {
            return on >= 0 && step - origin == on;
        }

        int restBefore(int step) {
            return on < 0 ? 0 : step - origin - off;
        }

        void add(QuantizedNote note) {
            on = note.start() - origin;
            off = note.end() - origin;
            int[] padded = Melody.exactly(
                            events.stream().mapToInt(Integer::intValue).toArray())
                    .withLength(off + 1)
                    .events();
            padded[on] = note.pitch();
            Arrays.fill(padded, on + 1, off, Melody.NO_EVENT);
            padded[off] = Melody.NOTE_OFF;
            events = new ArrayList<>(Arrays.stream(padded).boxed().toList());
        }

        Optional<Extracted> finished() {
            if (on < 0) {
                return Optional.empty();
            }
            int[] all = events.stream().limit(off).mapToInt(Integer::intValue).toArray();
            return Optional.of(new Extracted(Melody.of(all), origin));
        }
    }
}
