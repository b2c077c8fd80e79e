package org.kerros.timeline;

/** One placement in a composition, by name. Made once, never reused. */
public record PlacementId(String value) {
    public PlacementId {
        Names.requireId("placement", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
