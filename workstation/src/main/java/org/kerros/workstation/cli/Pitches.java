package org.kerros.workstation.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pitches as people type and read them: MIDI numbers, or names with {@code C4} = 60. */
final class Pitches {
    private static final Pattern NAME = Pattern.compile("([A-Ga-g])([#♯b♭]*)(-?\\d)");
    private static final String[] NAMES = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    private static final int[] NATURALS = {9, 11, 0, 2, 4, 5, 7};

    private Pitches() {}

    /** The text with a pitch name in place of which its MIDI number stands; any other text as it is. */
    static String numbered(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return text;
        }
        int pitch = NATURALS[name.group(1).toUpperCase(Locale.ROOT).charAt(0) - 'A'];
        for (char sign : name.group(2).toCharArray()) {
            pitch += sign == '#' || sign == '♯' ? 1 : -1;
        }
        return Integer.toString(pitch + 12 * (Integer.parseInt(name.group(3)) + 1));
    }

    /** {@code C4} for 60. */
    static String name(int pitch) {
        return NAMES[Math.floorMod(pitch, 12)] + (Math.floorDiv(pitch, 12) - 1);
    }
}
