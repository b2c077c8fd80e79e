package org.kerros.timeline;

/**
 * One more clip that the grains of a cloud come from.
 *
 * @param weight how often, against 1 for the placement's own clip
 */
public record CloudSource(ClipId clip, double weight) {
    public CloudSource {
        if (!(weight >= 0 && weight <= 1000)) {
            throw new IllegalArgumentException("A weight lies between 0 and 1000, not at " + weight);
        }
    }
}
