package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Tempo;

/** Sets tempo and meter of the piece; nothing moves. */
public record SetTempo(Tempo tempo) implements Edit {
    @Override
    public String label() {
        return "Set tempo";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withTempo(tempo);
    }
}
