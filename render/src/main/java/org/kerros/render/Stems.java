package org.kerros.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kerros.library.MediaHash;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.Progress;

/**
 * Writes every track that is heard to a file of its own, as long as the mix: played together they are the mix before what
 * the master does to it. A stem holds its track after effects, fader and pan, and after what its groups do to it. A group
 * with effects is one stem, because what effects make of several sounds cannot be shared out among them; every return is
 * one, too.
 */
public final class Stems {
    /** The lowest level a residual is said to have; exact agreement is this. */
    public static final double EXACT_DB = -200;

    private static final int LONGEST_NAME = 80;

    private Stems() {}

    /** What gets a file of its own. */
    public enum By {
        /** Every track, as far as its groups have no effects. */
        TRACK,
        /** Everything that goes straight to the master: groups, returns, and tracks in no group. */
        GROUP
    }

    /** Names the file of a track, without folder and extension. */
    @FunctionalInterface
    public interface Naming {
        /** @param number the track's place from the top, counted from 1 */
        String name(int number, MixTrack track);
    }

    /**
     * One file. Levels are those of the sound before rounding; null for silence.
     *
     * @param name of the track
     * @param clippedSamples how many samples were louder than the format can hold, and were cut off
     */
    public record Stem(
            Path file,
            TrackId track,
            String name,
            @Nullable Double integrated,
            @Nullable Double truePeak,
            MediaHash sha256,
            long clippedSamples) {}

    /**
     * What was written.
     *
     * @param leftOut the tracks that are not heard and have no file
     * @param residualDb what remains of the mix when all that was written is taken from it, as RMS in dBFS
     */
    public record Result(List<Stem> stems, List<MixTrack> leftOut, double residualDb) {
        public Result {
            stems = List.copyOf(stems);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Writes files by track, named by {@link #numbered}. */
    public static Result write(Mix mix, Bounce.Options options, Progress progress) {
        return write(mix, options, By.TRACK, Stems::numbered, progress);
    }

    /**
     * Writes the files. Cancelled or failed before all are written, it leaves nothing behind. A wanted loudness is that
     * of the whole: all stems are changed by the same amount.
     *
     * @param options as for the mix, its {@code file} being the folder
     * @throws org.kerros.timeline.work.KerrosException if the files cannot be written
     */
    public static Result write(Mix mix, Bounce.Options options, By by, Naming naming, Progress progress) {
        Mix sum = mix.beforeMaster();
        Signal whole = Bounce.signal(sum, MixSignal.of(sum, Bounce.range(sum, options)), options);
        double gainDb = Bounce.gainDb(whole, options, progress.part(0, 0.1));
        Progress writing = progress.part(options.loudnessLufs() == null ? 0 : 0.1, 1);
        try (StemFiles files = new StemFiles(mix, options, by, Bounce.factor(gainDb), naming)) {
            double residualDb = files.write(whole.times(Bounce.factor(gainDb)), writing);
            return new Result(files.finish(), leftOut(mix), residualDb);
        }
    }

    /**
     * A share of a piece that gets a file of its own.
     *
     * @param name of the file, without folder and extension
     * @param mix what is heard of the piece in it
     */
    public record Part(String name, Mix mix) {}

    /**
     * Writes mixes that share out another among them. The residual tells how well they do: where an effect makes
     * something else of a sum than of what is summed, they cannot do so exactly.
     *
     * @param options as for the mix, its {@code file} being the folder
     * @throws org.kerros.timeline.work.KerrosException if the files cannot be written
     */
    public static Result write(Mix whole, List<Part> parts, Bounce.Options options, Progress progress) {
        Mix sum = whole.beforeMaster();
        Signal signal = Bounce.signal(sum, MixSignal.of(sum, Bounce.range(sum, options)), options);
        double gainDb = Bounce.gainDb(signal, options, progress.part(0, 0.1));
        Progress writing = progress.part(options.loudnessLufs() == null ? 0 : 0.1, 1);
        try (StemFiles files = new StemFiles(whole, parts, options, Bounce.factor(gainDb))) {
            double residualDb = files.write(signal.times(Bounce.factor(gainDb)), writing);
            return new Result(files.finish(), leftOut(whole), residualDb);
        }
    }

    private static List<MixTrack> leftOut(Mix mix) {
        List<MixTrack> leftOut = new ArrayList<>(mix.tracks());
        leftOut.removeIf(MixTrack::heard);
        return leftOut;
    }

    /** "03_Deep bass": the number keeps the order, what file systems may not like is an underscore. */
    public static String numbered(int number, MixTrack track) {
        return String.format(Locale.ROOT, "%02d_%s", number, safe(track.name()));
    }

    static String safe(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("^[. ]+|[. ]+$", "");
        String shortened =
                plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        return shortened.isEmpty() ? "track" : shortened;
    }
}
