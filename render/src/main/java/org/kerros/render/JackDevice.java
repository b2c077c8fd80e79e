package org.kerros.render;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a running JACK server. JACK takes what it needs out of a ring on its own thread; the audio thread keeps
 * the ring filled.
 */
final class JackDevice implements AudioDevice {
    private static final double NANOS_A_SECOND = 1e9;
    private static final int CHANNELS = 2;

    private final AudioChoice choice;
    private final SilentDevice silence = new SilentDevice();
    private final JackPort[] ports = new JackPort[CHANNELS];
    private @Nullable JackClient client;
    private volatile FrameRing ring = new FrameRing(CHANNELS, 1);
    private volatile Optional<String> problem = Optional.empty();
    private volatile boolean gone;
    private volatile boolean flowing;
    private final AtomicLong dropOuts = new AtomicLong();
    private int rate;
    private int period;

    JackDevice(AudioChoice choice) {
        this.choice = choice;
    }

    @Override
    public void open(int newRate) {
        rate = newRate;
        closeClient();
        problem = Optional.empty();
        Optional<JackClient> found = Jack.client();
        if (found.isEmpty()) {
            goSilent("no JACK server is running");
            return;
        }
        client = found.get();
        try {
            begin(found.get());
        } catch (JackException e) {
            goSilent("the JACK server does not let Kerros play");
        }
    }

    private void begin(JackClient server) throws JackException {
        Jack.Server about = Jack.about(server);
        if (about.rate() != rate) {
            goSilent("JACK runs at " + about.rate() + " Hz and the piece at " + rate + " Hz");
            return;
        }
        period = about.bufferFrames();
        ring = new FrameRing(CHANNELS, Math.max(2 * period, choice.bufferFrames()) + Player.BLOCK_FRAMES);
        gone = false;
        flowing = false;
        for (int i = 0; i < CHANNELS; i++) {
            ports[i] =
                    server.registerPort(i == 0 ? "left" : "right", JackPortType.AUDIO, JackPortFlags.JackPortIsOutput);
        }
        server.setProcessCallback((same, frames) -> hand(frames));
        server.onShutdown(same -> gone = true);
        server.activate();
        List<String> speakers = Jack.hardware(server, JackPortFlags.JackPortIsInput);
        for (int i = 0; i < Math.min(CHANNELS, speakers.size()); i++) {
            Jack.connect(server, ports[i].getName(), speakers.get(i));
        }
    }

    private void goSilent(String reason) {
        closeClient();
        silence.open(rate);
        problem = Optional.of(reason);
    }

    /** On JACK's thread. */
    private boolean hand(int frames) {
        FrameRing from = ring;
        int there = Math.min(frames, from.filled());
        for (int channel = 0; channel < CHANNELS; channel++) {
            FloatBuffer to = ports[channel].getFloatBuffer();
            for (int i = 0; i < frames; i++) {
                to.put(i, i < there ? from.peek(channel, i) : 0);
            }
        }
        from.took(there);
        if (flowing && there < frames) {
            dropOuts.incrementAndGet();
        }
        return true;
    }

    @Override
    public void write(float[][] stereo, int frames) {
        if (client == null) {
            silence.write(stereo, frames);
            return;
        }
        FrameRing to = ring;
        while (to.room() < frames && !gone) {
            LockSupport.parkNanos(this, (long) (period / (double) rate / 4 * NANOS_A_SECOND));
        }
        if (gone) {
            goSilent("the JACK server went away");
            return;
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            for (int i = 0; i < frames; i++) {
                to.put(channel, i, stereo[channel][i]);
            }
        }
        to.wrote(frames);
        flowing = flowing || to.filled() >= 2 * period;
    }

    @Override
    public void pause() {
        flowing = false;
    }

    @Override
    public int queuedFrames() {
        return client == null ? silence.queuedFrames() : ring.filled() + period;
    }

    @Override
    public long dropOuts() {
        return dropOuts.get();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        closeClient();
    }

    private void closeClient() {
        JackClient open = client;
        client = null;
        if (open != null) {
            open.close();
        }
    }
}
