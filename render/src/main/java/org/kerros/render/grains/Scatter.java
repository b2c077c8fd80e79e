package org.kerros.render.grains;

import java.util.SplittableRandom;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;

/** Draws the grains of a cloud one after another, in order of onset. */
final class Scatter {
    /** Far from the generator's own step, so that the numbers of one grain are not those of the next one delayed. */
    private static final long APART = 0xD1342543DE82EF95L;

    private final AudioBuffer source;
    private final Settings settings;
    private final long seed;
    private final int grainFrames;
    private final long cloudFrames;

    Scatter(AudioBuffer source, Settings settings, long seed) {
        this.source = source;
        this.settings = settings;
        this.seed = seed;
        this.grainFrames = (int) Math.max(2, Math.round(settings.number("grainLength") / 1000 * source.rate()));
        this.cloudFrames = Math.max(1, Math.round(settings.number("duration") * source.rate()));
    }

    int grainFrames() {
        return grainFrames;
    }

    long cloudFrames() {
        return cloudFrames;
    }

    /** How many grains begin in the cloud; the last of them end with it. */
    long count() {
        return Math.max(1, Math.round(settings.number("density") * lastOnset() / source.rate()));
    }

    /** How many grains sound at once on average. */
    double overlap() {
        return settings.number("density") * grainFrames / source.rate();
    }

    private long lastOnset() {
        return Math.max(1, cloudFrames - grainFrames);
    }

    /**
     * A grain by its number. Each has random numbers of its own, so they can be drawn in any order. Onsets lie at
     * random within equal spans, one in each: irregular enough not to buzz, even enough to leave no holes.
     */
    Grain grain(long number) {
        SplittableRandom random = new SplittableRandom(seed + APART * (number + 1));
        double place = (number + random.nextDouble()) / count();
        long onset = (long) (place * lastOnset());
        double ratio = ratio(random);
        boolean reverse = random.nextDouble() < settings.number("reverseChance");
        double pan = (2 * random.nextDouble() - 1) * settings.number("panSpread");
        int frames = (int) Math.max(2, Math.min(grainFrames, (source.frames() - 1) / ratio));
        double span = frames * ratio;
        double position = position(onset, span, random.nextDouble());
        return new Grain(onset, frames, reverse ? position + span : position, reverse ? -ratio : ratio, pan);
    }

    private double ratio(SplittableRandom random) {
        double spread = (2 * random.nextDouble() - 1) * settings.number("pitchSpread");
        return StrictMath.pow(2, (settings.number("pitch") + spread) / 12);
    }

    /** The playhead goes round at the end of the source; a grain begins where all of it fits. */
    private double position(long onset, double span, double drawn) {
        double length = source.frames();
        double head = settings.number("position") * length + onset * settings.number("scan");
        double sprayed = head + (2 * drawn - 1) * settings.number("spray") * source.rate();
        double room = Math.max(1, length - span);
        double wrapped = sprayed % room;
        return wrapped < 0 ? wrapped + room : wrapped;
    }
}
