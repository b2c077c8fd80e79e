package org.kerros.library;

/**
 * A note.
 *
 * @param pitch MIDI number, 0 to 127; 60 is middle C (C4)
 * @param velocity 1 to 127
 * @param start seconds
 * @param end seconds, later than {@code start}
 */
public record Note(int pitch, int velocity, double start, double end) {
    public Note {
        if (pitch < 0 || pitch > 127 || velocity < 1 || velocity > 127) {
            throw new IllegalArgumentException(
                    "A note has a pitch of 0 to 127 and a velocity of 1 to 127, not " + pitch + " and " + velocity);
        }
        if (!(start >= 0 && end > start)) {
            throw new IllegalArgumentException(
                    "A note begins at 0 s or later and then ends, not " + start + " to " + end);
        }
    }
}
