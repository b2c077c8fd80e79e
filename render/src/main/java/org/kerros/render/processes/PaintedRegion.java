package org.kerros.render.processes;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A painted part of a spectrogram.
 *
 * @param from its beginning in seconds
 * @param to its end in seconds
 * @param low its lowest frequency in Hz
 * @param high its highest
 * @param weight how many of the grains come from it, against other regions
 */
record PaintedRegion(double from, double to, double low, double high, double weight) {
    private static final int NUMBERS = 5;

    /** Below this the ear has no pitch and octaves have no end. */
    private static final double LOWEST_HZ = 10;

    /**
     * Reads the regions a person painted; none means the whole sound. What lies outside the sound is cut off.
     *
     * @param lists of from, to, low, high and, if wanted, weight
     * @throws KerrosException if one is no such list, or none is within the sound
     */
    static List<PaintedRegion> read(List<?> lists, AudioBuffer sound) {
        PaintedRegion all = new PaintedRegion(0, sound.seconds(), LOWEST_HZ, sound.rate() / 2.0, 1);
        if (lists.isEmpty()) {
            return List.of(all);
        }
        List<PaintedRegion> regions = new ArrayList<>();
        for (Object list : lists) {
            PaintedRegion region = read(list).within(all);
            if (region.from < region.to && region.low < region.high && region.weight > 0) {
                regions.add(region);
            }
        }
        if (regions.isEmpty()) {
            throw new KerrosException(
                    Problem.USAGE,
                    "no painted region lies within the clip",
                    "paint between 0 and " + sound.seconds() + " s, below " + sound.rate() / 2 + " Hz");
        }
        return regions;
    }

    private static PaintedRegion read(Object list) {
        if (list instanceof List<?> numbers
                && (numbers.size() == NUMBERS || numbers.size() == NUMBERS - 1)
                && numbers.stream().allMatch(Number.class::isInstance)) {
            double weight = numbers.size() == NUMBERS ? number(numbers, 4) : 1;
            return new PaintedRegion(
                    number(numbers, 0), number(numbers, 1), number(numbers, 2), number(numbers, 3), weight);
        }
        throw new KerrosException(
                Problem.USAGE,
                "\"" + list + "\" is no painted region",
                "write [[from s, to s, low Hz, high Hz, weight], …]");
    }

    private static double number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).doubleValue();
    }

    private PaintedRegion within(PaintedRegion all) {
        return new PaintedRegion(
                Math.max(from, all.from),
                Math.min(to, all.to),
                Math.max(low, all.low),
                Math.min(high, all.high),
                weight);
    }

    double seconds() {
        return to - from;
    }
}
