package org.kerros.timeline;

/** One insert of a composition, by name. Made once, never reused. */
public record InsertId(String value) {
    public InsertId {
        Names.requireId("insert", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
