package org.kerros.projects.report;

/** The outline of a clip's sound, for drawing: the lowest and highest sample in equal stretches of the whole clip. */
public final class Outline {
    private final float[] lowest;
    private final float[] highest;

    /** Takes copies of two arrays of the same length. */
    public Outline(float[] lowest, float[] highest) {
        if (lowest.length != highest.length) {
            throw new IllegalArgumentException(
                    "An outline has as many lows as highs, not " + lowest.length + " and " + highest.length);
        }
        this.lowest = lowest.clone();
        this.highest = highest.clone();
    }

    public int points() {
        return lowest.length;
    }

    /** The lowest sample from one point up to another, at least one of them. */
    float lowest(int from, int to) {
        float found = lowest[from];
        for (int i = from + 1; i < to; i++) {
            found = Math.min(found, lowest[i]);
        }
        return found;
    }

    /** The highest sample from one point up to another, at least one of them. */
    float highest(int from, int to) {
        float found = highest[from];
        for (int i = from + 1; i < to; i++) {
            found = Math.max(found, highest[i]);
        }
        return found;
    }
}
