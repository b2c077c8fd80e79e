package org.kerros.render.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.kerros.library.SampleFormat;
import org.kerros.render.AudioInput;

/** An input whose frame n is n / 32 768 on every channel, over and over; as fast as it is read, up to a length. */
public final class CountingInput implements AudioInput {
    private static final int STEPS = 32_768;

    private final long frames;
    private final CountDownLatch spent = new CountDownLatch(1);
    private long given;
    private int rate;
    private boolean goesAway;
    private volatile boolean held;

    /** @param frames how many there are; after them nothing comes */
    public CountingInput(long frames) {
        this.frames = frames;
    }

    /** After the last frame it is gone, as if its plug had been pulled. */
    public CountingInput goingAway() {
        goesAway = true;
        return this;
    }

    /** Nothing comes before it is let go. */
    public CountingInput held() {
        held = true;
        return this;
    }

    public void letGo() {
        held = false;
    }

    /** The value of a frame. */
    public static float sample(long frame) {
        return (float) (frame % STEPS) / STEPS;
    }

    /** Opened when all frames have been taken. */
    public CountDownLatch spent() {
        return spent;
    }

    @Override
    public String name() {
        return "a counter";
    }

    @Override
    public void open(int wantedRate, int channels) {
        rate = wantedRate;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public SampleFormat format() {
        return SampleFormat.PCM_16;
    }

    @Override
    public int read(float[][] planar, int wanted) {
        if (held) {
            LockSupport.parkNanos(1_000_000);
            return 0;
        }
        int count = (int) Math.min(wanted, frames - given);
        if (count == 0) {
            spent.countDown();
            LockSupport.parkNanos(1_000_000);
            return goesAway ? -1 : 0;
        }
        for (float[] channel : planar) {
            for (int i = 0; i < count; i++) {
                channel[i] = sample(given + i);
            }
        }
        given += count;
        return count;
    }

    @Override
    public long lostFrames() {
        return 0;
    }

    @Override
    public int latencyFrames() {
        return 480;
    }

    @Override
    public void close() {}
}
