package org.kerros.render.grains;

/**
 * When grains begin. Time is counted in cells, of which as many pass each second as grains shall begin: an even cell holds
 * one grain at its beginning, an irregular one a grain anywhere within, an independent one as many as Poisson's
 * distribution of mean 1 gives, anywhere within. That makes independent cells a Poisson process, whatever the density.
 */
final class Emission {
    /** A cell holds more in one of 10¹³ cases. */
    static final int MOST_IN_A_CELL = 16;

    private static final double NONE_OR_MORE = StrictMath.exp(-1);

    private final Integral cells;
    private final long lastOnset;
    private final long fittedCount;
    private final double limit;

    Emission(Motion motion, CloudClock clock) {
        long grain = clock.grainFrames(motion.set(Dial.GRAIN_LENGTH));
        double density = motion.set(Dial.DENSITY);
        lastOnset = Math.max(1, clock.frames() - grain);
        // Irregular grains that always were as many fill the cloud to its very end.
        boolean fitted = !motion.moves(Dial.DENSITY)
                && !motion.moves(Dial.ASYNCHRONY)
                && motion.set(Dial.ASYNCHRONY) >= 0.5
                && density > 0;
        fittedCount = fitted ? Math.max(1, Math.round(density * lastOnset / clock.rate())) : 0;
        cells = motion.moves(Dial.DENSITY) ? moving(motion, clock) : Integral.constant(density / clock.rate());
        limit = fitted ? fittedCount : cells.at(lastOnset);
    }

    private static Integral moving(Motion motion, CloudClock clock) {
        double[] sums = new double[clock.slices() + 1];
        double[] dials = new double[Dial.COUNT];
        for (int slice = 0; slice < clock.slices(); slice++) {
            motion.read((long) slice * Integral.SLICE, dials);
            sums[slice + 1] = sums[slice] + dials[Dial.DENSITY.index()] * Integral.SLICE / clock.rate();
        }
        return Integral.of(sums);
    }

    /** How many cells have begun by a frame: none of the grains before it lie in a later one. */
    long cellsBy(long frame) {
        double place = fittedCount > 0 ? (double) frame / lastOnset * fittedCount : cells.at(frame);
        return (long) Math.max(0, Math.min(Math.ceil(limit), Math.floor(place) + 2));
    }

    /** A cell that no grain from a frame on lies before. */
    long cellAt(long frame) {
        return Math.max(0, cellsBy(frame) - 4);
    }

    /** The frame of a place counted in cells, or −1 if the cloud ends before. */
    long frameAt(double place) {
        if (fittedCount > 0) {
            return (long) (place / fittedCount * lastOnset);
        }
        return place < limit ? cells.frameAt(place) : -1;
    }

    /** How many grains a cell holds. */
    static int grainsIn(double asynchrony, Dice dice) {
        if (asynchrony <= 0.5 || dice.next() >= 2 * asynchrony - 1) {
            return 1;
        }
        double left = dice.next();
        double chance = NONE_OR_MORE;
        int grains = 0;
        while (left >= chance && grains < MOST_IN_A_CELL) {
            left -= chance;
            grains++;
            chance /= grains;
        }
        return grains;
    }
}
