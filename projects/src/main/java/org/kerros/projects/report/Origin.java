package org.kerros.projects.report;

import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;

/** Where a sound comes from, as it is shown: two letters and a colour that carries white text. */
enum Origin {
    MELODY("AD", "melody-rnn", "#8A5A00", Kind.GENERATED),
    NSYNTH("NS", "nsynth", "#6A3FA8", Kind.GENERATED),
    GANSYNTH("GS", "gansynth", "#0E5E92", Kind.GENERATED),
    GANSPACE("GP", "ganspacesynth", "#0B6E60", Kind.GENERATED),
    DDSP("DD", "ddsp", "#3E6B14", Kind.GENERATED),
    SAMPLERNN("SR", "samplernn", "#A33F12", Kind.GENERATED),
    RAVE("RV", "rave", "#A82462", Kind.GENERATED),
    OTHER("GN", "another generator", "#5A3E36", Kind.GENERATED),
    PROCESSED("BN", "made from other clips", "#66552F", Kind.PROCESSED),
    RECORDED("RC", "recorded", "#4A515C", Kind.RECORDED),
    IMPORTED("IM", "imported", "#3B5475", Kind.IMPORTED),
    MISSING("?", "not in the library", "#B3141A", Kind.UNKNOWN);

    /** The kinds of provenance, in the order they are counted. */
    enum Kind {
        GENERATED("generated"),
        PROCESSED("processed"),
        RECORDED("recorded"),
        IMPORTED("imported"),
        UNKNOWN("unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final String badge;
    private final String word;
    private final String colour;
    private final Kind kind;

    Origin(String badge, String word, String colour, Kind kind) {
        this.badge = badge;
        this.word = word;
        this.colour = colour;
        this.kind = kind;
    }

    static Origin of(Optional<Clip> clip) {
        return clip.map(found -> of(found.provenance())).orElse(MISSING);
    }

    static Origin of(Provenance provenance) {
        if (provenance instanceof Provenance.Generated made) {
            return ofGenerator(made.recipe().maker());
        }
        if (provenance instanceof Provenance.Processed) {
            return PROCESSED;
        }
        return provenance instanceof Provenance.Recorded ? RECORDED : IMPORTED;
    }

    /** The origin of what a generator makes. */
    static Origin ofGenerator(String maker) {
        for (Origin origin : values()) {
            if (origin.kind == Kind.GENERATED && origin.word.equals(maker)) {
                return origin;
            }
        }
        return OTHER;
    }

    String badge() {
        return badge;
    }

    /** In words, for a legend: the generator's name, or what happened. */
    String word() {
        return word;
    }

    String colour() {
        return colour;
    }

    Kind kind() {
        return kind;
    }

    /** The colour thinned to 14 % over white: what sound is drawn on. */
    String tint() {
        return Colours.overWhite(colour, 0.14);
    }
}
