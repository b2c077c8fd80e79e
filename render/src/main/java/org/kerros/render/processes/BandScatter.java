package org.kerros.render.processes;

import java.util.List;
import java.util.SplittableRandom;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;

/** Draws the grains of painted regions, each by its number. */
final class BandScatter {
    private final AudioBuffer sound;
    private final Settings settings;
    private final long seed;
    private final List<PaintedRegion> regions;
    private final double weights;
    private final int grainFrames;
    private final int length;

    BandScatter(AudioBuffer sound, Settings settings, long seed) {
        this.sound = sound;
        this.settings = settings;
        this.seed = seed;
        this.regions = PaintedRegion.read(settings.list("regions"), sound);
        this.weights = regions.stream().mapToDouble(PaintedRegion::weight).sum();
        this.grainFrames = (int) Math.max(2, Math.round(settings.number("grainLength") / 1000 * sound.rate()));
        this.length = (int) Math.max(1, Math.round(settings.number("duration") * sound.rate()));
    }

    int length() {
        return length;
    }

    long count() {
        return Math.max(1, Math.round(settings.number("density") * lastOnset() / sound.rate()));
    }

    /** How many grains sound at once on average. */
    double overlap() {
        return settings.number("density") * grainFrames / sound.rate();
    }

    private long lastOnset() {
        return Math.max(1, length - grainFrames);
    }

    /** A grain by its number, with random numbers of its own; one begins within each of equal spans. */
    BandGrain grain(long number) {
        SplittableRandom random = Phasors.of(seed, number);
        long onset = (long) ((number + random.nextDouble()) / count() * lastOnset());
        PaintedRegion region = region(random.nextDouble() * weights);
        int frames = (int) Math.max(2, Math.min(grainFrames, Math.floor(region.seconds() * sound.rate())));
        long start = start(region, frames, onset, random.nextDouble());
        double octaves = StrictMath.log(region.high() / region.low()) / StrictMath.log(2);
        double width = Math.min(octaves, settings.number("bandwidth"));
        double spray = settings.number("frequencySpray") / 2;
        double place = around((octaves - width) / 2, spray, octaves - width, random.nextDouble());
        double low = region.low() * StrictMath.pow(2, place);
        double high = Math.min(region.high(), low * StrictMath.pow(2, width));
        double pan = (2 * random.nextDouble() - 1) * settings.number("panSpread");
        return new BandGrain(onset, start, frames, low, high, pan);
    }

    private PaintedRegion region(double drawn) {
        double left = drawn;
        for (PaintedRegion region : regions) {
            left -= region.weight();
            if (left < 0) {
                return region;
            }
        }
        return regions.get(regions.size() - 1);
    }

    /** The place goes round within its region; a grain lies wholly inside it. */
    private long start(PaintedRegion region, int frames, long onset, double drawn) {
        double first = Math.ceil(region.from() * sound.rate());
        double room = Math.max(0, Math.floor(region.to() * sound.rate()) - first - frames);
        double moved = room / 2 + onset * settings.number("drift");
        double round = room == 0 ? 0 : moved - Math.floor(moved / room) * room;
        return (long) (first + around(round, settings.number("spray") * sound.rate(), room, drawn));
    }

    /** A place no further than the spray from the middle, within 0 and the room there is; each is as likely. */
    private static double around(double middle, double spray, double room, double drawn) {
        double low = Math.max(0, middle - spray);
        double high = Math.min(room, middle + spray);
        return low + drawn * (high - low);
    }
}
