package org.kerros.generators.melody;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pitches a network knows, the key it was trained in, and the classes it tells events apart by: 0 nothing, 1 the
 * end of a note, then the pitches upwards.
 *
 * @param min lowest pitch
 * @param max one more than the highest
 * @param key pitch class of the tonic, or null if melodies keep their own
 */
public record MelodyRange(int min, int max, @Nullable Integer key) {
    /** Three octaves from C3, everything in C: the basic network's. */
    public static final MelodyRange BASIC = new MelodyRange(48, 84, 0);
    /** All of MIDI as it is: the monophonic network's. */
    public static final MelodyRange MONOPHONIC = new MelodyRange(0, 128, null);

    private static final int OTHER_EVENTS = 2;
    private static final boolean[] MAJOR = {true, false, true, false, true, true, false, true, false, true, false, true
    };

    public MelodyRange {
        if (min < 0 || max > 128 || max - min < 12) {
            throw new IllegalArgumentException(
                    "A range holds an octave or more of 0 to 127, not " + min + " to " + max);
        }
        if (key != null && (key < 0 || key > 11)) {
            throw new IllegalArgumentException("A key is 0 to 11, not " + key);
        }
    }

    /** How many classes there are; also the width of the network's input. */
    public int classes() {
        return max - min + OTHER_EVENTS;
    }

    /** The class of an event within the range. */
    public int classOf(int event) {
        if (event >= max || (event >= 0 && event < min)) {
            throw new IllegalArgumentException("Pitch " + event + " is outside " + min + " to " + (max - 1));
        }
        return event < 0 ? event + OTHER_EVENTS : event - min + OTHER_EVENTS;
    }

    public int eventOf(int index) {
        return index < OTHER_EVENTS ? index - OTHER_EVENTS : index - OTHER_EVENTS + min;
    }

    /** Semitones that bring a melody to this key and to the middle of this range. */
    public int amountFor(Melody melody) {
        OptionalInt lowest = pitches(melody).min();
        OptionalInt highest = pitches(melody).max();
        if (key == null || lowest.isEmpty() || highest.isEmpty()) {
            return 0;
        }
        int toKey = key - keyOf(melody);
        double centre = (lowest.getAsInt() + highest.getAsInt()) / 2.0;
        double target = (min + max - 1) / 2.0;
        // Ties go to the even octave, as in NumPy; Math.round would send them up.
        return toKey + 12 * (int) Math.rint((target - (centre + toKey)) / 12);
    }

    /** A melody moved so, with what still sticks out brought in by octaves. */
    public Melody fit(Melody melody, int amount) {
        return melody.transposed(amount, min, max);
    }

    private static IntStream pitches(Melody melody) {
        return Arrays.stream(melody.events()).filter(event -> event >= 0);
    }

    /** The major key whose scale holds the most of a melody's notes; the lowest where several do. */
    static int keyOf(Melody melody) {
        int best = 0;
        long most = -1;
        for (int tonic = 0; tonic < 12; tonic++) {
            int candidate = tonic;
            long inScale = pitches(melody)
                    .filter(pitch -> MAJOR[Math.floorMod(pitch - candidate, 12)])
                    .count();
            if (inScale > most) {
                most = inScale;
                best = tonic;
            }
        }
        return best;
    }
}
