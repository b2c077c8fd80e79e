package org.kerros.timeline;

/** How time is stretched. */
public enum StretchMethod {
    /** Like a tape: slower is lower. */
    TAPE,
    /** Keeps the pitch; for held and tonal sound. */
    TONAL,
    /** Keeps the pitch and the attacks; for drums and speech. */
    TRANSIENTS
}
