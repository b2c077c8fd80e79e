package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Section;

/** Renames or moves the section that has the same id. */
public record ChangeSection(Section section) implements Edit {
    @Override
    public String label() {
        return "Change section";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withSections(Lists.replacing(before.sections(), section, Section::id));
    }
}
