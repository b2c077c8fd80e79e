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
import org.kerros.library.SampleFormat;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The inputs of a running JACK server. */
final class JackInput implements AudioInput {
    /** A disk may stand still for so long without anything being lost. */
    private static final int BUFFER_SECONDS = 4;

    private static final long PAUSE_NANOS = 5_000_000;
    private static final int MOST_PAUSES = 40;

    private JackPort[] ports = {};
    private @Nullable JackClient client;
    private volatile FrameRing ring = new FrameRing(1, 1);
    private volatile boolean gone;
    private final AtomicLong lost = new AtomicLong();
    private int rate;

    @Override
    public String name() {
        return "JACK";
    }

    @Override
    public void open(int wantedRate, int channels) {
        Optional<JackClient> found = Jack.client();
        if (found.isEmpty()) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "no JACK server is running", "start it, or choose another input");
        }
        client = found.get();
        try {
            begin(found.get(), channels);
        } catch (JackException e) {
            close();
            throw new KerrosException(
                    Problem.NOT_FOUND, "the JACK server does not let Kerros record", "choose another input", e);
        }
    }

    private void begin(JackClient server, int channels) throws JackException {
        rate = Jack.about(server).rate();
        ring = new FrameRing(channels, BUFFER_SECONDS * rate);
        ports = new JackPort[channels];
        for (int i = 0; i < channels; i++) {
            ports[i] = server.registerPort("in " + (i + 1), JackPortType.AUDIO, JackPortFlags.JackPortIsInput);
        }
        server.setProcessCallback((same, frames) -> take(frames));
        server.onShutdown(same -> gone = true);
        server.activate();
        List<String> microphones = Jack.hardware(server, JackPortFlags.JackPortIsOutput);
        for (int i = 0; i < Math.min(channels, microphones.size()); i++) {
            Jack.connect(server, microphones.get(i), ports[i].getName());
        }
    }

    /** On JACK's thread. */
    private boolean take(int frames) {
        FrameRing to = ring;
        int room = Math.min(frames, to.room());
        for (int channel = 0; channel < ports.length; channel++) {
            FloatBuffer from = ports[channel].getFloatBuffer();
            for (int i = 0; i < room; i++) {
                to.put(channel, i, from.get(i));
            }
        }
        to.wrote(room);
        lost.addAndGet(frames - room);
        return true;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public SampleFormat format() {
        return SampleFormat.FLOAT_32;
    }

    @Override
    public int read(float[][] planar, int frames) {
        FrameRing from = ring;
        for (int i = 0; i < MOST_PAUSES && from.filled() == 0; i++) {
            if (gone || client == null) {
                return -1;
            }
            LockSupport.parkNanos(this, PAUSE_NANOS);
        }
        int came = Math.min(frames, from.filled());
        for (int channel = 0; channel < planar.length; channel++) {
            for (int i = 0; i < came; i++) {
                planar[channel][i] = from.peek(channel, i);
            }
        }
        from.took(came);
        return came;
    }

    @Override
    public long lostFrames() {
        return lost.get();
    }

    @Override
    public int latencyFrames() {
        return ring.filled();
    }

    @Override
    public void close() {
        JackClient open = client;
        client = null;
        if (open != null) {
            open.close();
        }
    }
}
