package org.kerros.workstation.ui.desk;

import org.kerros.library.Provenance;
import org.kerros.library.Recipe;

/** Where a clip comes from, as its colour and its two-letter badge show it. */
public enum Origin {
    AD("melody-rnn"),
    NS("nsynth"),
    GS("gansynth"),
    GP("ganspacesynth"),
    DD("ddsp"),
    SR("samplernn"),
    RV("rave"),
    RC(""),
    IM(""),
    BN("");

    private final String generator;

    Origin(String generator) {
        this.generator = generator;
    }

    /** The two letters that stand beside the colour. */
    public String badge() {
        return name();
    }

    /** The origin of a clip that was made as told. What a generator we have no letters for made counts as made here. */
    public static Origin of(Provenance provenance) {
        if (provenance instanceof Provenance.Imported) {
            return IM;
        }
        if (provenance instanceof Provenance.Recorded) {
            return RC;
        }
        if (provenance instanceof Provenance.Generated generated) {
            return ofGenerator(generated.recipe());
        }
        return BN;
    }

    private static Origin ofGenerator(Recipe recipe) {
        for (Origin origin : values()) {
            if (origin.generator.equals(recipe.maker())) {
                return origin;
            }
        }
        return BN;
    }
}
