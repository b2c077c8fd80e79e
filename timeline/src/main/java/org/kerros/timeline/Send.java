package org.kerros.timeline;

/**
 * A share of a strip's sound that goes to a return as well.
 *
 * @param to a track of kind {@link TrackKind#RETURN}
 * @param gainDb how much of it, in dB
 * @param preFader taken before the fader and pan rather than after them
 */
public record Send(TrackId to, float gainDb, boolean preFader) {
    public Send {
        Levels.requireGainDb(gainDb);
    }

    public Send withGainDb(float newGainDb) {
        return new Send(to, newGainDb, preFader);
    }
}
