package org.kerros.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The placements of a track in order of start, found by time. */
final class Lane {
    static final Lane EMPTY = new Lane(List.of());

    private final Placed[] placed;
    private final long[] latestEnds;

    /** @param placed in order of start */
    Lane(List<Placed> placed) {
        this.placed = placed.toArray(Placed[]::new);
        this.latestEnds = new long[this.placed.length];
        long latest = 0;
        for (int i = 0; i < latestEnds.length; i++) {
            latest = Math.max(latest, this.placed[i].end());
            latestEnds[i] = latest;
        }
    }

    /** The same with memory of its own for each placement that needs any. */
    Lane forRendering() {
        return new Lane(Arrays.stream(placed).map(Placed::forRendering).toList());
    }

    /** What is read from a disk while it is heard. */
    Stream<Placed> streamed() {
        return Arrays.stream(placed).filter(Placed::isStreamed);
    }

    boolean isMono() {
        return Arrays.stream(placed).allMatch(Placed::isMono);
    }

    /** A magnitude that the sum of all does not exceed. */
    double ceiling() {
        return Arrays.stream(placed).mapToDouble(Placed::ceiling).sum();
    }

    /** Adds a chunk to the first channel if mono, else to both; whether anything sounds there. */
    boolean addTo(float[] left, float[] right, boolean mono, Scratch scratch, long chunk) {
        int count = countStartingBefore(chunk + Scratch.FRAMES);
        int first = count;
        while (first > 0 && latestEnds[first - 1] > chunk) {
            first--;
        }
        for (int i = first; i < count; i++) {
            if (mono) {
                placed[i].addTo(left, scratch, chunk);
            } else {
                placed[i].addTo(left, right, scratch, chunk);
            }
        }
        return first < count;
    }

    private int countStartingBefore(long frame) {
        int low = 0;
        int high = placed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed[middle].start() >= frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
