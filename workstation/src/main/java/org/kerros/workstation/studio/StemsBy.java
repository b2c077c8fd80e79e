package org.kerros.workstation.studio;

/** What gets a stem of its own. */
public enum StemsBy {
    /** Every track, as far as its groups have no effects. */
    TRACK,
    /** Everything that goes straight to the master: groups, returns, and tracks in no group. */
    GROUP,
    /** Everything one generator made, or one kind of processing, or that was imported or recorded. */
    GENERATOR
}
