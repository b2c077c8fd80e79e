package org.kerros.workstation.studio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Material;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;

/**
 * How a clip made again compares with the one that was kept.
 *
 * @param residualDb RMS of the difference over RMS of the kept sound, or null where they are identical or cannot be compared
 * @param reason why it is not identical, in words; empty where it is
 */
public record Comparison(Verdict verdict, @Nullable Double residualDb, String reason) {
    /** Below this, in dB, a difference is rounding on another machine. */
    private static final double CLOSE_DB = -80;

    /** The verdicts, best first. */
    public enum Verdict {
        IDENTICAL,
        CLOSE,
        DIFFERENT,
        IMPOSSIBLE
    }

    private static final Comparison SAME = new Comparison(Verdict.IDENTICAL, null, "");

    static Comparison impossible(String reason) {
        return new Comparison(Verdict.IMPOSSIBLE, null, reason);
    }

    static Comparison of(Material kept, Material again) {
        if (kept instanceof AudioBuffer before && again instanceof AudioBuffer after) {
            return ofSounds(before, after);
        }
        if (kept instanceof NoteSequence before && again instanceof NoteSequence after && sameNotes(before, after)) {
            return SAME;
        }
        return different("the notes are others");
    }

    // Notes are kept as MIDI: times there are whole ticks, 220 a quarter note.
    private static boolean sameNotes(NoteSequence kept, NoteSequence again) {
        double tick = 60 / kept.qpm() / 220;
        boolean same = kept.notes().size() == again.notes().size();
        for (int i = 0; same && i < kept.notes().size(); i++) {
            Note before = kept.notes().get(i);
            Note after = again.notes().get(i);
            same = before.pitch() == after.pitch()
                    && before.velocity() == after.velocity()
                    && Math.abs(before.start() - after.start()) <= tick
                    && Math.abs(before.end() - after.end()) <= tick;
        }
        return same;
    }

    private static Comparison ofSounds(AudioBuffer kept, AudioBuffer again) {
        if (kept.rate() != again.rate() || kept.channels() != again.channels() || kept.frames() != again.frames()) {
            return different("it has " + shape(again) + " instead of " + shape(kept));
        }
        double difference = 0;
        double whole = 0;
        boolean identical = true;
        for (int c = 0; c < kept.channels(); c++) {
            float[] before = kept.channel(c);
            float[] after = again.channel(c);
            for (int i = 0; i < before.length; i++) {
                double distance = (double) after[i] - before[i];
                difference += distance * distance;
                whole += (double) before[i] * before[i];
                identical &= Float.compare(before[i], after[i]) == 0 || before[i] == after[i];
            }
        }
        return identical ? SAME : distant(10 * Math.log10(difference / whole));
    }

    private static Comparison distant(double residualDb) {
        Verdict verdict = residualDb <= CLOSE_DB ? Verdict.CLOSE : Verdict.DIFFERENT;
        return new Comparison(
                verdict, residualDb, String.format(Locale.ROOT, "the difference lies at %.1f dB", residualDb));
    }

    private static Comparison different(String reason) {
        return new Comparison(Verdict.DIFFERENT, null, reason);
    }

    private static String shape(AudioBuffer audio) {
        return audio.channels() + " × " + audio.frames() + " frames at " + audio.rate() + " Hz";
    }
}
