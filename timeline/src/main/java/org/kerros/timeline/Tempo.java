package org.kerros.timeline;

/**
 * Frames and beats: one tempo and one meter for the whole piece.
 *
 * @param beatsPerMinute quarter notes a minute, 1 to 999
 * @param beatsPerBar the meter's upper number, 1 to 64
 * @param beatUnit the meter's lower number: 1, 2, 4, 8, 16 or 32
 */
public record Tempo(double beatsPerMinute, int beatsPerBar, int beatUnit) {
    public static final Tempo DEFAULT = new Tempo(120, 4, 4);

    public Tempo {
        if (!(beatsPerMinute >= 1 && beatsPerMinute <= 999)) {
            throw new IllegalArgumentException(
                    "A tempo lies between 1 and 999 beats a minute, not at " + beatsPerMinute);
        }
        if (beatsPerBar < 1 || beatsPerBar > 64 || beatUnit < 1 || beatUnit > 32 || Integer.bitCount(beatUnit) != 1) {
            throw new IllegalArgumentException("A meter is like 4/4 or 6/8, not " + beatsPerBar + "/" + beatUnit);
        }
    }

    /** Frames a quarter note lasts at a sample rate. */
    public double framesPerQuarter(int rate) {
        return rate * 60.0 / beatsPerMinute;
    }

    /** Frames a beat of the meter lasts at a sample rate. */
    public double framesPerBeat(int rate) {
        return framesPerQuarter(rate) * 4 / beatUnit;
    }

    public double framesPerBar(int rate) {
        return framesPerBeat(rate) * beatsPerBar;
    }
}
