package org.kerros.workstation.studio;

import java.time.Instant;
import java.util.List;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Keeps what a range of the piece sounds like as a clip, to be granulated, stretched or placed again. Its recipe holds the
 * piece as it is now, so the clip can be made again when the piece has long changed.
 */
public final class KeepRange implements Deed<FreshClip, Clip> {
    private static final double LONGEST_SECONDS = 600;

    private final Studio studio;
    private final List<Clip> sources;
    private final Recipe recipe;
    private final String name;
    private final Instant when;

    /**
     * The sound of a range.
     *
     * @param name of the new clip, or empty for one that says when in the piece it begins
     * @throws KerrosException if nothing sounds there, it is too long, or the media of something are missing
     */
    public KeepRange(Studio studio, FrameRange range, String name) {
        this.studio = studio;
        Composition piece = studio.sources().whole(until(studio.composition(), range.end()));
        requireSound(piece, range);
        sources = studio.sources().playedBy(piece).stream().map(studio::clip).toList();
        recipe = new Recipe(
                RangeMaker.NAME,
                RangeMaker.NAME,
                null,
                0,
                RangeMaker.settings(studio.sources().withIds(piece), range),
                sources.stream().map(Clip::id).toList(),
                Version.engine());
        this.name = name.isEmpty() ? "range at " + Math.round((double) range.start() / piece.rate()) + " s" : name;
        when = studio.clock().instant();
    }

    /** What begins later than the range ends cannot be heard in it. */
    private static Composition until(Composition piece, long end) {
        return piece.withFixedLength(end)
                .withTracks(piece.tracks().stream()
                        .map(track -> track.withPlacements(track.placements().stream()
                                .filter(placement -> placement.start() < end)
                                .toList()))
                        .toList());
    }

    private static void requireSound(Composition piece, FrameRange range) {
        if (range.length() > LONGEST_SECONDS * piece.rate()) {
            throw new KerrosException(
                    Problem.USAGE,
                    "a range kept as a clip lasts at most " + (int) LONGEST_SECONDS + " s, not "
                            + Math.round((double) range.length() / piece.rate()),
                    "choose a shorter one, or bounce it");
        }
        if (piece.placements().findAny().isEmpty()) {
            throw new KerrosException(Problem.USAGE, "nothing sounds in that range", "choose one with clips in it");
        }
    }

    @Override
    public String title() {
        return "Keep range as clip";
    }

    @Override
    public FreshClip work(Progress progress) {
        List<Material> inputs = sources.stream().map(studio.sources()::material).toList();
        Material made = new RangeMaker().make(recipe, inputs, progress.part(0, 0.9));
        return FreshClip.of(name, made, new Provenance.Processed(when, recipe), studio.media(), progress.part(0.9, 1));
    }

    @Override
    public Clip finish(FreshClip found) {
        return studio.take(List.of(found)).get(0);
    }
}
