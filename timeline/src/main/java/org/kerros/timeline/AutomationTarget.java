package org.kerros.timeline;

/** What moves over time on a strip. */
public sealed interface AutomationTarget {
    /** The fader: in dB, added to where it stands. */
    AutomationTarget GAIN = new Gain();

    /** The pan: −1 to 1, in its place. */
    AutomationTarget PAN = new Pan();

    /** The stereo width: 0 to 2, in its place. */
    AutomationTarget WIDTH = new Width();

    /** See {@link #GAIN}. */
    record Gain() implements AutomationTarget {}

    /** See {@link #PAN}. */
    record Pan() implements AutomationTarget {}

    /** See {@link #WIDTH}. */
    record Width() implements AutomationTarget {}

    /** The level of the send to a return: in dB, added to where it stands. */
    record SendLevel(TrackId to) implements AutomationTarget {}

    /** A parameter of an insert, in its own unit, in place of its setting; a flag is 0 or 1, a choice its index. */
    record Setting(InsertId insert, String name) implements AutomationTarget {}
}
