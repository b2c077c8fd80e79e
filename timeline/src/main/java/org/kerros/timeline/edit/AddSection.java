package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Section;

/** Names a stretch of the piece. */
public record AddSection(Section section) implements Edit {
    @Override
    public String label() {
        return "Add section";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withSections(
                Lists.with(before.sections(), before.sections().size(), section));
    }
}
