package org.kerros.render.cut;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;

/**
 * The pieces between cuts. Each begins 2 ms before its attack and comes up until it; the piece before fades meanwhile, so
 * that pieces laid where they were add up to the sound.
 */
public final class Pieces {
    private static final double FADE_MS = 2;

    /** What comes before the first attack is a piece if it is louder than this against the loudest sample. */
    private static final float AUDIBLE = 0.01f;

    private Pieces() {}

    /** The settings of {@link Slice} for each piece; none if there is no cut. */
    public static List<Settings> between(List<Integer> cuts, AudioBuffer sound) {
        List<Integer> starts = new ArrayList<>(cuts);
        if (!cuts.isEmpty() && isHeardBefore(cuts.get(0), sound)) {
            starts.add(0, 0);
        }
        int fade = fadeFrames(sound);
        List<Settings> pieces = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = Math.max(0, starts.get(i) - fade);
            boolean isLast = i + 1 == starts.size();
            int to = isLast ? sound.frames() : starts.get(i + 1) + 1;
            pieces.add(piece(from, to, sound));
        }
        return pieces;
    }

    private static int fadeFrames(AudioBuffer sound) {
        return (int) Math.round(FADE_MS / 1000 * sound.rate());
    }

    private static boolean isHeardBefore(int frame, AudioBuffer sound) {
        float audible = AUDIBLE * sound.peak();
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (int i = 0; i < frame - fadeFrames(sound); i++) {
                if (Math.abs(sound.channel(channel)[i]) > audible) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sound's own beginning and end stay as they are. */
    private static Settings piece(int from, int to, AudioBuffer sound) {
        double fadeMs = fadeFrames(sound) * 1000.0 / sound.rate();
        return Settings.of("from", (long) from)
                .with("to", (long) to)
                .with("fadeIn", from == 0 ? 0.0 : fadeMs)
                .with("fadeOut", to == sound.frames() ? 0.0 : fadeMs);
    }
}
