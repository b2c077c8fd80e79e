package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.Settings;

/** Notes of an octave, to the nearest of which a pitch is moved. Between two it is the lower. */
final class Scale {
    static final String OFF = "off";

    private static final String SET = "set";
    private static final Map<String, List<Integer>> NAMED = named();

    private final double[] notes;
    private final double root;

    private Scale(double[] notes, double root) {
        this.notes = notes;
        this.root = root;
    }

    private static Map<String, List<Integer>> named() {
        Map<String, List<Integer>> scales = new LinkedHashMap<>();
        scales.put("chromatic", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        scales.put("major", List.of(0, 2, 4, 5, 7, 9, 11));
        scales.put("minor", List.of(0, 2, 3, 5, 7, 8, 10));
        scales.put("harmonicMinor", List.of(0, 2, 3, 5, 7, 8, 11));
        scales.put("dorian", List.of(0, 2, 3, 5, 7, 9, 10));
        scales.put("phrygian", List.of(0, 1, 3, 5, 7, 8, 10));
        scales.put("lydian", List.of(0, 2, 4, 6, 7, 9, 11));
        scales.put("mixolydian", List.of(0, 2, 4, 5, 7, 9, 10));
        scales.put("majorPentatonic", List.of(0, 2, 4, 7, 9));
        scales.put("minorPentatonic", List.of(0, 3, 5, 7, 10));
        scales.put("wholeTone", List.of(0, 2, 4, 6, 8, 10));
        scales.put("octatonic", List.of(0, 2, 3, 5, 6, 8, 9, 11));
        scales.put("fifths", List.of(0, 7));
        scales.put("octaves", List.of(0));
        return scales;
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(OFF);
        names.addAll(NAMED.keySet());
        names.add(SET);
        return names;
    }

    /** The scale of settings; without notes pitches stay as they are. */
    static Scale of(Settings settings) {
        String name = settings.text("scale");
        List<?> notes = name.equals(SET) ? settings.list("scaleNotes") : NAMED.getOrDefault(name, List.of());
        double[] sorted = notes.stream()
                .mapToDouble(note -> ((Number) note).doubleValue() % 12)
                .sorted()
                .distinct()
                .toArray();
        return new Scale(sorted, settings.number("scaleRoot"));
    }

    /** The nearest pitch that is allowed, in semitones. */
    double nearest(double semitones) {
        if (notes.length == 0) {
            return semitones;
        }
        double fromRoot = semitones - root;
        double octave = Math.floor(fromRoot / 12) * 12;
        double within = fromRoot - octave;
        double best = notes[notes.length - 1] - 12;
        for (double note : notes) {
            if (Math.abs(within - note) < Math.abs(within - best)) {
                best = note;
            }
        }
        if (Math.abs(within - (notes[0] + 12)) < Math.abs(within - best)) {
            best = notes[0] + 12;
        }
        return root + octave + best;
    }
}
