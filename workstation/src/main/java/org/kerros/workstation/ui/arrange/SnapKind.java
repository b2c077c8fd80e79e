package org.kerros.workstation.ui.arrange;

/** What positions snap to besides the playhead and the start. */
public enum SnapKind {
    /** Ends of clips and fades, markers, sections. */
    EDGES,
    /** The lines of the ruler. */
    SECONDS,
    /** Beats of the piece's tempo. */
    BEATS
}
