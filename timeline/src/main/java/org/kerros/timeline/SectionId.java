package org.kerros.timeline;

/** One section of a composition, by name. Made once, never reused. */
public record SectionId(String value) {
    public SectionId {
        Names.requireId("section", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
