package org.kerros.timeline;

/** How a fade gets from silence to full level. */
public enum FadeShape {
    /** Gain grows evenly: n/N. Two of these crossed keep the sum of correlated sounds level. */
    LINEAR {
        @Override
        public double gainAt(double position) {
            return position;
        }
    },
    /** Gain is sin(π/2 · n/N). Two of these crossed keep the power of unrelated sounds level. */
    EQUAL_POWER {
        @Override
        public double gainAt(double position) {
            return Math.sin(Math.PI / 2 * position);
        }
    };

    /**
     * The gain at a place in the fade.
     *
     * @param position 0 (silent end) to 1 (full end)
     */
    public abstract double gainAt(double position);
}
