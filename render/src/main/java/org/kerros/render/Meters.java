package org.kerros.render;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What the player tells the screen: the peaks since somebody last took them. May be used from any thread; one reader is
 * meant, since taking begins anew.
 */
public final class Meters {
    /** Tracks further down have no meter. */
    static final int MOST_TRACKS = 1024;

    // Floats as bits: those of numbers from 0 up have the same order as the numbers.
    private final AtomicIntegerArray tracks = new AtomicIntegerArray(MOST_TRACKS);
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger right = new AtomicInteger();

    Meters() {}

    /** The peak of a track after its fader, by its index from the top; 1 is full scale. */
    public float takeTrack(int index) {
        return index < MOST_TRACKS ? Float.intBitsToFloat(tracks.getAndSet(index, 0)) : 0;
    }

    /** The peak of the mix on the left. */
    public float takeLeft() {
        return Float.intBitsToFloat(left.getAndSet(0));
    }

    /** The peak of the mix on the right. */
    public float takeRight() {
        return Float.intBitsToFloat(right.getAndSet(0));
    }

    /** Takes in the peaks of a block, and clears them. */
    void add(float[] trackPeaks, int trackCount, float leftPeak, float rightPeak) {
        for (int i = 0; i < trackCount; i++) {
            tracks.accumulateAndGet(i, Float.floatToIntBits(trackPeaks[i]), Math::max);
            trackPeaks[i] = 0;
        }
        left.accumulateAndGet(Float.floatToIntBits(leftPeak), Math::max);
        right.accumulateAndGet(Float.floatToIntBits(rightPeak), Math::max);
    }
}
