package org.kerros.timeline;

import java.util.stream.Stream;

/**
 * A stretch of a clip placed on a track. All positions are sample frames at the composition's rate, also those in
 * {@code source}: a clip of another rate is resampled as a whole, its frame 0 landing on frame 0.
 *
 * @param treatment how the clip is played
 * @param source which part of the treated clip is heard; never empty
 * @param start where in the composition it begins
 * @param gainDb added to the clip's level, in dB
 */
public record Placement(
        PlacementId id,
        ClipId clip,
        Treatment treatment,
        FrameRange source,
        long start,
        float gainDb,
        Fade fadeIn,
        Fade fadeOut) {
    /** Below and above these a gain is silence or a mistake, in dB. */
    public static final float MIN_GAIN_DB = -144;

    public static final float MAX_GAIN_DB = 48;

    public Placement {
        if (start < 0 || start > Long.MAX_VALUE - source.length()) {
            throw new IllegalArgumentException("A placement starts at frame 0 or later, not at " + start);
        }
        if (source.isEmpty()) {
            throw new IllegalArgumentException("A placement plays at least one frame of clip " + clip);
        }
        Levels.requireGainDb(gainDb);
        fadeIn = fadeIn.atMost(source.length());
        fadeOut = fadeOut.atMost(source.length());
    }

    /** A placement that plays its clip as it is. */
    public Placement(
            PlacementId id, ClipId clip, FrameRange source, long start, float gainDb, Fade fadeIn, Fade fadeOut) {
        this(id, clip, Treatment.PLAIN, source, start, gainDb, fadeIn, fadeOut);
    }

    /** A placement at unity gain without fades. */
    public static Placement of(PlacementId id, ClipId clip, FrameRange source, long start) {
        return new Placement(id, clip, source, start, 0, Fade.NONE, Fade.NONE);
    }

    /** Where in the composition it sounds. */
    public FrameRange range() {
        return new FrameRange(start, source.length());
    }

    public long end() {
        return start + source.length();
    }

    public long length() {
        return source.length();
    }

    /** Every clip it plays: its own, and those that grains of a cloud come from as well. */
    public Stream<ClipId> clips() {
        Stream<ClipId> others = treatment instanceof Treatment.Cloud cloud
                ? cloud.others().stream().map(CloudSource::clip)
                : Stream.empty();
        return Stream.concat(Stream.of(clip), others);
    }

    public Placement movedTo(long newStart) {
        return new Placement(id, clip, treatment, source, newStart, gainDb, fadeIn, fadeOut);
    }

    /** Another stretch of the same clip, beginning at another place; fades are kept as far as they fit. */
    public Placement trimmedTo(FrameRange newSource, long newStart) {
        return new Placement(id, clip, treatment, newSource, newStart, gainDb, fadeIn, fadeOut);
    }

    public Placement withGainDb(float newGainDb) {
        return new Placement(id, clip, treatment, source, start, newGainDb, fadeIn, fadeOut);
    }

    public Placement withFades(Fade newFadeIn, Fade newFadeOut) {
        return new Placement(id, clip, treatment, source, start, gainDb, newFadeIn, newFadeOut);
    }

    /** The same sound placed again under another id. */
    public Placement withId(PlacementId newId) {
        return new Placement(newId, clip, treatment, source, start, gainDb, fadeIn, fadeOut);
    }

    /** The same clip treated otherwise, of which another stretch is heard. */
    public Placement treated(Treatment newTreatment, FrameRange newSource) {
        return new Placement(id, clip, newTreatment, newSource, start, gainDb, fadeIn, fadeOut);
    }

    /** The same place, playing another clip. */
    public Placement playing(ClipId newClip, FrameRange newSource) {
        return new Placement(id, newClip, treatment, newSource, start, gainDb, fadeIn, fadeOut);
    }

    /**
     * The part before a frame of the composition, with the fade in and no fade out.
     *
     * @param frame strictly inside {@link #range}
     */
    public Placement before(long frame) {
        FrameRange kept = new FrameRange(source.start(), requireInside(frame) - start);
        return new Placement(id, clip, treatment, kept, start, gainDb, fadeIn, Fade.NONE);
    }

    /**
     * The part from a frame of the composition on, under a new id, with the fade out and no fade in.
     *
     * @param frame strictly inside {@link #range}
     */
    public Placement from(long frame, PlacementId newId) {
        FrameRange kept = FrameRange.between(source.start() + requireInside(frame) - start, source.end());
        return new Placement(newId, clip, treatment, kept, frame, gainDb, Fade.NONE, fadeOut);
    }

    private long requireInside(long frame) {
        if (frame <= start || frame >= end()) {
            throw new IllegalArgumentException("A split lies inside " + start + " to " + end() + ", not at " + frame);
        }
        return frame;
    }
}
