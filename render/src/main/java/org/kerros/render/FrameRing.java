package org.kerros.render;

import java.util.concurrent.atomic.AtomicLong;

/** A ring of frames that one thread fills and another empties, without locks. */
final class FrameRing {
    private final float[][] frames;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    FrameRing(int channels, int capacity) {
        frames = new float[channels][capacity];
    }

    private int capacity() {
        return frames[0].length;
    }

    /** How many frames are in it. */
    int filled() {
        return (int) (written.get() - read.get());
    }

    int room() {
        return capacity() - filled();
    }

    /** One sample of a frame that is there; 0 is the oldest. */
    float peek(int channel, int frame) {
        return frames[channel][(int) ((read.get() + frame) % capacity())];
    }

    /** Sets a sample of a frame there is room for; 0 is the next. */
    void put(int channel, int frame, float sample) {
        frames[channel][(int) ((written.get() + frame) % capacity())] = sample;
    }

    /** What was put is there now. */
    void wrote(int count) {
        written.addAndGet(count);
    }

    /** What was looked at is not needed any more. */
    void took(int count) {
        read.addAndGet(count);
    }
}
