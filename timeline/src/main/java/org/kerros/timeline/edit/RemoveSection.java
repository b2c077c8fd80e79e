package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;

/** Takes a section away; the sound stays. */
public record RemoveSection(SectionId section) implements Edit {
    @Override
    public String label() {
        return "Delete section";
    }

    @Override
    public Composition applyTo(Composition before) {
        return before.withSections(Lists.without(before.sections(), section, Section::id));
    }
}
