package org.kerros.workstation.studio.demo;

import static org.kerros.workstation.studio.demo.Score.Curve.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * "Eight Temperatures": thirty bars of three seconds, a network's eight melodies from nearly frozen to nearly burnt, and
 * what is left of them. Bars count from 0. Every melody is in C, so is everything made of them; the bass says which chord.
 *
 * <p>Birth (bars 0 to 9): dust of the hottest melody, a drone, an open fifth, and the coldest melody on a music box. Life
 * (9 to 21): the tune on a piano over one chord a bar, plucks and a flute beside it, strings that say it again; then a
 * bar of almost nothing. Disintegration (21 to 30): the tune in ever smaller pieces, the hot ones as clouds, and one
 * phrase of the music box at the end.
 */
final class Score {
    static final String TITLE = "Eight Temperatures";
    static final double QUARTERS_A_MINUTE = 80;
    static final double SECONDS_A_BAR = 3;
    static final int RATE = 48_000;

    static final String CONCEPT = """
            One small network has learnt 161 old tunes. It is asked for eight melodies, each a little hotter than the one
            before: at 0.4 it hardly dares to leave its first note, at 0.9 it sings, at 2.0 it has forgotten what a tune is.

            The piece is the life of that network, told with nothing but these eight melodies.

            **Birth.** The hottest melody, cut into grains of a few hundredths of a second, is the dust everything comes
            from. One held note of a string melody becomes the drone, the same note a fifth higher its first chord. Out of
            this a music box plays the coldest melody, carefully.

            **Life.** At a temperature of 0.9 the network has found a tune worth keeping. The piano plays it whole; harp,
            flute and strings answer with what the network said at other temperatures, and the bass gives each bar its
            chord. When all of them speak at once, it breaks off.

            **Disintegration.** The piano still knows the beginning of its tune, then only half of it, then three notes.
            The melodies at 1.4 and 2.0 pass by in clouds, partly backwards. What remains is the drone, some dust, and the
            first thing the music box ever said.

            Everything heard can be traced: each clip holds the model, the seed and every setting it was made with, and can
            be made again to the last bit.
            """;

    /** A melody of the network, 128 sixteenths long. */
    record Tune(String name, double temperature, long seed) implements Named {}

    /** A melody played by a voice. */
    record Played(String name, Tune tune, int program) implements Named {}

    /** Grains of something played. */
    record Cloud(String name, Played source, long seed, Map<String, String> settings) implements Named {}

    /** A single note of something played, held still by grains and brought to a pitch. */
    record Held(String name, Played source, int pitch, double seconds, long seed) implements Named {}

    /**
     * A clip on a track.
     *
     * @param clip name of something played, a cloud or a held note
     * @param from seconds into the clip
     * @param lufs how loud the clip shall be by itself; its gain follows
     */
    record Part(String track, String clip, double bar, double bars, double from, double lufs, double in, double out) {
        Part from(double seconds) {
            return new Part(track, clip, bar, bars, seconds, lufs, in, out);
        }

        /** The same with other fades, in seconds. */
        Part fading(double fadeIn, double fadeOut) {
            return new Part(track, clip, bar, bars, from, lufs, fadeIn, fadeOut);
        }
    }

    /** A line through pairs of bar and value. */
    record Curve(String track, List<Double> points) {
        static Curve curve(String track, double... points) {
            return new Curve(track, DoubleStream.of(points).boxed().toList());
        }
    }

    /** A track and where it stands between left (−1) and right (1). */
    record Desk(String track, double pan) {}

    /** A named stretch, in bars. */
    record Stretch(String name, double from, double to) {}

    static final List<Stretch> SECTIONS =
            List.of(new Stretch("Birth", 0, 9), new Stretch("Life", 9, 21), new Stretch("Disintegration", 21, 30.5));

    // The melodies, coldest first.
    static final Tune FROZEN = new Tune("0.4 frozen", 0.4, 5);
    static final Tune COLD = new Tune("0.6 cold", 0.6, 6);
    static final Tune COOL = new Tune("0.8 cool", 0.8, 3);
    static final Tune WARM = new Tune("0.9 warm", 0.9, 5);
    static final Tune EVEN = new Tune("1.0 even", 1.0, 5);
    static final Tune RUNNING = new Tune("1.15 running", 1.15, 2);
    static final Tune FEVER = new Tune("1.4 fever", 1.4, 1);
    static final Tune ASH = new Tune("2.0 ash", 2.0, 2);

    static final List<Tune> TUNES = List.of(FROZEN, COLD, COOL, WARM, EVEN, RUNNING, FEVER, ASH);

    // Who plays them, by General MIDI program counted from 0.
    static final Played BOX = new Played("music box", FROZEN, 10);
    static final Played HARP = new Played("harp", COLD, 46);
    static final Played FLUTE = new Played("flute", COOL, 73);
    static final Played PIANO = new Played("piano", WARM, 0);
    static final Played STRINGS = new Played("strings", EVEN, 48);
    static final Played KALIMBA = new Played("kalimba", RUNNING, 108);
    static final Played VIBES = new Played("vibraphone", FEVER, 11);
    static final Played CELESTA = new Played("celesta", ASH, 8);
    static final Played CHOIR = new Played("choir", FROZEN, 52);
    static final Played CELLO = new Played("cello", FROZEN, 42);

    static final List<Played> PLAYED = List.of(BOX, HARP, FLUTE, PIANO, STRINGS, KALIMBA, VIBES, CELESTA, CHOIR, CELLO);

    // Notes held still: seven for all chords of the choir, four for the bass, two that last.
    static final List<Held> HELD = List.of(
            held("choir D3", CHOIR, 50, 8),
            held("choir E3", CHOIR, 52, 8),
            held("choir F3", CHOIR, 53, 8),
            held("choir G3", CHOIR, 55, 8),
            held("choir A3", CHOIR, 57, 8),
            held("choir B3", CHOIR, 59, 8),
            held("choir C4", CHOIR, 60, 8),
            held("bass F1", CELLO, 29, 8),
            held("bass G1", CELLO, 31, 8),
            held("bass A1", CELLO, 33, 8),
            held("bass C2", CELLO, 36, 8),
            held("drone C2", CELLO, 36, 27),
            held("drone G2", CELLO, 43, 20));

    private static Held held(String name, Played source, int pitch, double seconds) {
        return new Held(name, source, pitch, seconds, 100 + pitch);
    }

    static final List<Cloud> CLOUDS = List.of(
            cloud("dust", CELESTA, 1, 30, "grainLength", 30, "density", 14, "pitch", 12, "panSpread", 1),
            cloud("inhale", STRINGS, 2, 8, "grainLength", 500, "density", 14, "reverseChance", 1, "panSpread", 0.8),
            cloud("sparks", BOX, 3, 21, "grainLength", 90, "density", 6, "pitch", 24, "panSpread", 1),
            cloud(
                    "fever cloud",
                    VIBES,
                    4,
                    15,
                    "grainLength",
                    180,
                    "density",
                    7,
                    "reverseChance",
                    0.5,
                    "panSpread",
                    0.9),
            cloud("ash cloud", CELESTA, 5, 15, "grainLength", 70, "density", 18, "pitch", -12, "panSpread", 1),
            cloud("ember", PIANO, 6, 24, "grainLength", 900, "density", 6, "pitch", -12, "panSpread", 0.7));

    /** Grains from anywhere in what was played, unless the settings say otherwise. */
    private static Cloud cloud(String name, Played source, long seed, double seconds, Object... settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("duration", Double.toString(seconds));
        texts.put("spray", "12");
        texts.put("scan", "0");
        for (int i = 0; i < settings.length; i += 2) {
            texts.put(settings[i].toString(), settings[i + 1].toString());
        }
        return new Cloud(name, source, seed, texts);
    }

    static final List<Desk> DESKS = List.of(
            new Desk("Dust", 0),
            new Desk("Choir", 0),
            new Desk("Bass", 0),
            new Desk("Music box", 0.15),
            new Desk("Piano", -0.1),
            new Desk("Answers", 0.3),
            new Desk("Plucks", -0.45),
            new Desk("Clouds", 0));

    static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        birth(parts);
        life(parts);
        disintegration(parts);
        return parts;
    }

    private static void birth(List<Part> parts) {
        parts.add(part("Dust", "dust", 0, 10, -33).fading(8, 6));
        parts.add(part("Bass", "drone C2", 1, 8.3, -28).fading(9, 1.5));
        parts.add(part("Choir", "drone G2", 2.5, 6.5, -35).fading(7, 3));
        parts.add(part("Choir", "choir C4", 4, 2.5, -36).fading(3, 2));
        chord(parts, 6, 3.1, -34, List.of("E3", "A3", "C4"));
        parts.add(part("Music box", "music box", 4, 5.5, -26).fading(0.02, 2));
        parts.add(part("Clouds", "inhale", 6.5, 2.5, -27).fading(6, 0.25));
    }

    private static void life(List<Part> parts) {
        parts.add(part("Piano", "piano", 9, 8.4, -19).fading(0.005, 1));
        harmony(parts, 9, -32, Chord.C, Chord.AM, Chord.F, Chord.G, Chord.F, Chord.G, Chord.G, Chord.C);
        parts.add(part("Plucks", "harp", 11, 6, -26).fading(0.005, 0.5));
        parts.add(part("Plucks", "kalimba", 15, 5, -26).fading(3, 0.4));
        parts.add(part("Answers", "flute", 13, 4, -25).fading(0.02, 0.8));
        parts.add(part("Answers", "strings", 17, 3, -19).fading(0.05, 0.15));
        parts.add(part("Piano", "piano", 17, 3, -22).fading(0.005, 0.15));
        harmony(parts, 17, -29, Chord.C, Chord.AM, Chord.G);
        parts.add(part("Clouds", "sparks", 13, 7, -30).fading(6, 0.15));
        parts.add(part("Clouds", "ember", 19.9, 3.1, -33).fading(0.3, 3));
    }

    private static void disintegration(List<Part> parts) {
        chord(parts, 21, 2.2, -31, List.of("F3", "A3", "C4"));
        parts.add(part("Bass", "bass F1", 21, 2.2, -24).fading(0.4, 0.6));
        chord(parts, 23, 2.2, -33, List.of("E3", "A3", "C4"));
        parts.add(part("Bass", "bass A1", 23, 2.2, -25).fading(0.4, 0.8));
        parts.add(part("Bass", "drone C2", 25, 5.2, -28).fading(1.2, 9));
        parts.add(part("Choir", "drone G2", 25, 4.6, -34).fading(2, 8));
        parts.add(part("Clouds", "fever cloud", 21, 4.5, -25).fading(1.5, 5));
        parts.add(part("Clouds", "ash cloud", 23, 5, -30).fading(4, 7));
        fragment(parts, 21, 1, 0, -21);
        fragment(parts, 22.5, 0.5, 0, -22);
        fragment(parts, 23.5, 0.5, 0, -24);
        fragment(parts, 24.25, 0.25, 0.25, -25);
        fragment(parts, 24.75, 0.25, 0.25, -27);
        fragment(parts, 25.125, 0.125, 0.25, -28);
        fragment(parts, 25.375, 0.125, 0.25, -30);
        fragment(parts, 25.75, 0.125, 0.25, -33);
        parts.add(part("Music box", "music box", 27, 1.9, -27).fading(0.02, 1.5));
        parts.add(part("Dust", "dust", 25, 5.4, -35).from(3).fading(5, 8));
    }

    private static void fragment(List<Part> parts, double bar, double bars, double fromBar, double lufs) {
        parts.add(part("Piano", "piano", bar, bars, lufs)
                .from(fromBar * SECONDS_A_BAR)
                .fading(0.01, 0.06));
    }

    /** A chord a bar; what stays the same from one bar to the next is held on. */
    private static void harmony(List<Part> parts, double firstBar, double lufs, Chord... chords) {
        for (int i = 0; i < chords.length; i++) {
            int last = i;
            while (last + 1 < chords.length && chords[last + 1].equals(chords[i])) {
                last++;
            }
            double bars = last - i + 1.0;
            chord(parts, firstBar + i, bars + 0.15, lufs, chords[i].notes());
            parts.add(part("Bass", chords[i].root(), firstBar + i, bars + 0.1, lufs + 9)
                    .fading(0.08, 0.4));
            i = last;
        }
    }

    /** A chord: its root in the bass, and what the choir sings of it. */
    private record Chord(String root, List<String> notes) {
        static final Chord C = new Chord("bass C2", List.of("E3", "G3", "C4"));
        static final Chord AM = new Chord("bass A1", List.of("E3", "A3", "C4"));
        static final Chord F = new Chord("bass F1", List.of("F3", "A3", "C4"));
        static final Chord G = new Chord("bass G1", List.of("D3", "G3", "B3"));
    }

    private static void chord(List<Part> parts, double bar, double bars, double lufs, List<String> notes) {
        for (String note : notes) {
            parts.add(part("Choir", "choir " + note, bar, bars, lufs).fading(0.5, 0.5));
        }
    }

    private static Part part(String track, String clip, double bar, double bars, double lufs) {
        return new Part(track, clip, bar, bars, 0, lufs, 0.01, 0.01);
    }

    static final List<Curve> GAINS = List.of(
            curve("Dust", 0, -6, 4, 0, 9, -8, 10, -20, 24, -20, 26, -2, 30, -12),
            curve("Choir", 2, 0, 9, 0, 13, 1, 17, 3, 20, 3, 21, 0, 25, -1, 30, -9),
            curve("Piano", 9, -2, 10, 0, 17, 0, 17.5, -3, 20, -1, 21, -2),
            curve("Clouds", 0, -3, 8.9, 2, 9.2, 0, 21, 0, 24, 2, 28, -6));

    static final List<Curve> PANS = List.of(
            curve("Dust", 0, -0.6, 3, 0.6, 6, -0.6, 9, 0, 25, 0, 27, 0.7, 30, -0.7),
            curve(
                    "Piano", 9, -0.1, 21, -0.1, 21.99, -0.1, 22, 0.5, 23.2, 0.5, 23.3, -0.5, 24.1, -0.5, 24.2, 0.7,
                    25.5, -0.7),
            curve("Clouds", 6, 0, 21, 0, 22.5, 0.6, 24.5, -0.6, 28, 0.2));

    private Score() {}
}
