package org.kerros.render;

import java.util.concurrent.atomic.AtomicInteger;

/** The largest magnitude since somebody last took it. */
final class InputLevel {
    // A float as bits: those of numbers from 0 up have the same order as the numbers.
    private final AtomicInteger peak = new AtomicInteger();

    void add(float[][] planar, int count) {
        float largest = 0;
        for (float[] channel : planar) {
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, Math.abs(channel[i]));
            }
        }
        peak.accumulateAndGet(Float.floatToIntBits(largest), Math::max);
    }

    float take() {
        return Float.intBitsToFloat(peak.getAndSet(0));
    }
}
