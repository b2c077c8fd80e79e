package org.kerros.render;

import java.util.Optional;
import org.kerros.timeline.work.KerrosException;

/**
 * A device that may fail: when it does, time goes on in silence and {@link #problem} says why, until it is opened again.
 */
final class SafeDevice implements AudioDevice {
    private final AudioDevice device;
    private final SilentDevice silence = new SilentDevice();
    private volatile Optional<String> failure = Optional.empty();
    private int rate;

    SafeDevice(AudioDevice device) {
        this.device = device;
    }

    @Override
    public void open(int newRate) {
        rate = newRate;
        failure = Optional.empty();
        attempt(() -> device.open(newRate));
    }

    // Whatever a driver throws, the piece is still there and time goes on; people are told by the banner.
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (KerrosException told) {
            fail(told.wrong());
        } catch (RuntimeException gone) {
            fail("the sound output went away");
        }
    }

    private void fail(String reason) {
        failure = Optional.of(reason);
        silence.open(rate);
    }

    @Override
    public void write(float[][] stereo, int frames) {
        if (failure.isPresent()) {
            silence.write(stereo, frames);
            return;
        }
        try {
            device.write(stereo, frames);
        } catch (KerrosException told) {
            fail(told.wrong());
        } catch (RuntimeException gone) {
            fail("the sound output went away");
        }
    }

    @Override
    public void pause() {
        if (failure.isEmpty()) {
            attempt(device::pause);
        } else {
            silence.pause();
        }
    }

    @Override
    public int queuedFrames() {
        return failure.isEmpty() ? device.queuedFrames() : silence.queuedFrames();
    }

    @Override
    public long dropOuts() {
        return device.dropOuts();
    }

    @Override
    public Optional<String> problem() {
        return failure.or(device::problem);
    }

    @Override
    public void close() {
        attempt(device::close);
    }
}
