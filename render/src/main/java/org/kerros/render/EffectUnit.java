package org.kerros.render;

/**
 * One effect at work: its memory, such as what is left in a filter or a reverb. Used by one thread at a time. Given the
 * same input and values it gives the same samples however the input is cut into spans, and it stays finite for every
 * finite input of sensible size.
 */
public interface EffectUnit {
    /**
     * Works on frames {@code from … to − 1} of two channels, in place. Neither allocates nor locks.
     *
     * <p>The values stand in the order of {@link Effect#parameters}. Frame {@code i} is worked on with
     * {@code start + (end − start) · (i − from) / (to − from)}: a straight line, level where nothing moves. Flags and
     * choices are read from {@code start} alone. The mixer hands over spans of at most {@value #LONGEST_SPAN} frames and
     * smooths what a person changes by hand, so a unit need not.
     */
    void process(float[] left, float[] right, int from, int to, double[] start, double[] end);

    /** Forgets what it has heard, as if it had only heard silence. */
    void reset();

    /** How many frames its output comes late; the mixer makes up for it. Never changes in a unit's life. */
    default int latencyFrames() {
        return 0;
    }

    /** How many frames after the end of its input it goes on sounding above −100 dB of what it was given. */
    default long tailFrames(double[] values) {
        return 0;
    }

    /** The longest span of {@link #process}, in frames. */
    int LONGEST_SPAN = 512;
}
