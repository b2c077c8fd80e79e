package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;

/** Fixes how many frames the piece lasts; 0 lets it end with its last placement. */
public record SetLength(long frames) implements Edit {
    @Override
    public String label() {
        return "Set length of the piece";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withFixedLength(frames);
    }
}
