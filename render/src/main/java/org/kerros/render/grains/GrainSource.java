package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A sound grains are taken from.
 *
 * @param sound at its own rate, all of its samples finite
 * @param weight how often it is chosen beside others; 0 or more
 * @param range the part of it that grains begin and end in, in its own frames
 */
public record GrainSource(AudioBuffer sound, double weight, FrameRange range) {
    /**
     * A part of a sound; what lies beyond the sound is left out.
     *
     * @throws KerrosException if nothing is left
     */
    public GrainSource {
        if (sound.frames() == 0) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT, "the clip holds no sound", "choose a clip that lasts at least a moment");
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight is 0 or more, not " + weight);
        }
        long end = Math.min(range.end(), sound.frames());
        if (range.start() >= end) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the range grains are taken from holds no sound",
                    "choose one within the clip's " + sound.seconds() + " s");
        }
        range = FrameRange.between(range.start(), end);
    }

    /** All of a sound. */
    public static GrainSource of(AudioBuffer sound) {
        return of(sound, 1);
    }

    /** All of a sound that is chosen more or less often than others. */
    public static GrainSource of(AudioBuffer sound, double weight) {
        return new GrainSource(sound, weight, FrameRange.between(0, Math.max(1, sound.frames())));
    }

    /** The same sound, but only what lies between two times. */
    public GrainSource between(double fromSeconds, double toSeconds) {
        long from = Math.round(fromSeconds * sound.rate());
        long to = toSeconds > 0 ? Math.round(toSeconds * sound.rate()) : sound.frames();
        return new GrainSource(sound, weight, FrameRange.between(from, Math.max(from, to)));
    }
}
