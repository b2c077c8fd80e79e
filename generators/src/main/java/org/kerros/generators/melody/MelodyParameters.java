package org.kerros.generators.melody;

import java.util.List;
import org.kerros.library.Parameter;

/** What can be set on a Melody RNN. */
final class MelodyParameters {
    static final double DEFAULT_QPM = 120;
    static final String SEEDED = "seeded";
    static final String NUMPY = "numpy";

    static final List<Parameter> ALL = List.of(
            Parameter.list(
                    "primer",
                    List.of(60L),
                    Melody.NO_EVENT,
                    127,
                    "",
                    "How the melody begins, one event a sixteenth: a MIDI pitch begins a note, -1 ends it, -2 goes on."
                            + " An input takes its place."),
            Parameter.integer("steps", 128, 2, 8192, "sixteenths", "Length of the whole melody, with its beginning."),
            Parameter.number(
                    "temperature", 1, 0.05, 10, "", "Below 1 the melody does what is expected, above 1 it surprises."),
            Parameter.flag("mostLikely", false, "Always take the likeliest event; nothing is left to chance."),
            Parameter.integer("beam", 1, 1, 64, "", "How many melodies are kept in mind while composing."),
            Parameter.integer("branch", 1, 1, 64, "", "How many continuations of each are tried in a round."),
            Parameter.integer("iteration", 1, 1, 8192, "sixteenths", "How much is added in a round."),
            Parameter.number(
                    "qpm",
                    DEFAULT_QPM,
                    10,
                    480,
                    "quarters/min",
                    "Tempo. With an input, 120 stands for the tempo the input has."),
            Parameter.choice(
                    "draws",
                    SEEDED,
                    List.of(SEEDED, NUMPY),
                    "Which generator the seed feeds: Kerros's own, or NumPy's as in the original."));

    private MelodyParameters() {}
}
