package org.kerros.timeline.edit;

import java.util.List;
import org.kerros.timeline.Composition;

/** Several edits that people think of as one, done and undone as one. */
public record Together(String label, List<Edit> edits) implements Edit {
    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Composition applyTo(Composition before) {
        Composition after = before;
        for (Edit edit : edits) {
            after = edit.applyTo(after);
        }
        return after;
    }
}
