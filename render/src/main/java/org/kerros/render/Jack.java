package org.kerros.render;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jaudiolibs.jnajack.JackStatus;
import org.jaudiolibs.jnajack.lowlevel.JackLibrary;

/** The JACK server, where one runs; it is never started from here. */
final class Jack {
    private static final String NAME = "Kerros";

    /** Kept for ever: the library holds on to it where no collector sees. */
    private static final JackLibrary.func IGNORE = said -> {};

    private Jack() {}

    /**
     * What a running server says of itself.
     *
     * @param bufferFrames of one of its periods
     */
    record Server(int rate, int bufferFrames) {
        FoundDevice asDevice() {
            return new FoundDevice(AudioChoice.JACK, "JACK, " + bufferFrames + " frames a period", List.of(rate));
        }
    }

    /** The server that runs, if one does. */
    static Optional<Server> server() {
        Optional<JackClient> client = client();
        try {
            return client.isPresent() ? Optional.of(about(client.get())) : Optional.empty();
        } catch (JackException gone) {
            return Optional.empty();
        } finally {
            client.ifPresent(JackClient::close);
        }
    }

    static Server about(JackClient client) throws JackException {
        return new Server(client.getSampleRate(), client.getBufferSize());
    }

    /** A client of the running server; nothing without a server or without JACK's library. */
    static Optional<JackClient> client() {
        try {
            quieten();
            return Optional.of(org.jaudiolibs.jnajack.Jack.getInstance()
                    .openClient(NAME, EnumSet.of(JackOptions.JackNoStartServer), EnumSet.noneOf(JackStatus.class)));
        } catch (JackException | LinkageError notThere) {
            return Optional.empty();
        }
    }

    // JACK's library writes to standard error that no server runs; here that is no error.
    private static void quieten() {
        JackLibrary library = Native.load(Platform.isWindows() ? "libjack64" : "jack", JackLibrary.class);
        library.jack_set_error_function(IGNORE);
        library.jack_set_info_function(IGNORE);
    }

    /** The ports of the hardware that take what we play, or give what we record. */
    static List<String> hardware(JackClient client, JackPortFlags direction) throws JackException {
        EnumSet<JackPortFlags> wanted = EnumSet.of(direction, JackPortFlags.JackPortIsPhysical);
        return List.of(org.jaudiolibs.jnajack.Jack.getInstance().getPorts(client, null, JackPortType.AUDIO, wanted));
    }

    static void connect(JackClient client, String from, String to) throws JackException {
        org.jaudiolibs.jnajack.Jack.getInstance().connect(client, from, to);
    }
}
