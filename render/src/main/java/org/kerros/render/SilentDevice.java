package org.kerros.render;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A device that cannot be heard but keeps time, so that playing goes on where there is no sound. */
public final class SilentDevice implements AudioDevice {
    private static final double AHEAD_SECONDS = 0.05;

    private final Optional<String> reason;
    private int rate = 48_000;
    private long begunNanos;
    private long framesSince;

    /** A device silent on purpose. */
    public SilentDevice() {
        this.reason = Optional.empty();
    }

    /** A device in place of one that cannot be used. */
    SilentDevice(String reason) {
        this.reason = Optional.of(reason);
    }

    @Override
    public void open(int newRate) {
        rate = newRate;
        pause();
    }

    @Override
    public void write(float[][] stereo, int frames) {
        long now = System.nanoTime();
        if (framesSince == 0) {
            begunNanos = now;
        }
        framesSince += frames;
        long due = begunNanos + (long) ((framesSince / (double) rate - AHEAD_SECONDS) * 1e9);
        while (due - System.nanoTime() > 0) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    @Override
    public int queuedFrames() {
        return (int) (AHEAD_SECONDS * rate);
    }

    @Override
    public void pause() {
        framesSince = 0;
    }

    @Override
    public Optional<String> problem() {
        return reason;
    }

    @Override
    public void close() {}
}
