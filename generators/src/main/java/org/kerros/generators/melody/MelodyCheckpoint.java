package org.kerros.generators.melody;

import java.util.HashMap;
import java.util.Map;
import org.kerros.generators.checkpoint.Safetensors;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** A melody network as a safetensors file: the weights by name, and in the notes the range and key they are for. */
public final class MelodyCheckpoint {
    /** The file's name, also the name of the checkpoint's one part. */
    public static final String FILE = "model.safetensors";

    private static final String KIND = "kind";
    private static final String KIND_VALUE = "melody-rnn one-hot";

    private MelodyCheckpoint() {}

    public static byte[] write(MelodyNetwork network) {
        Map<String, String> notes = new HashMap<>();
        notes.put(KIND, KIND_VALUE);
        notes.put("minPitch", Integer.toString(network.range().min()));
        notes.put("maxPitch", Integer.toString(network.range().max() - 1));
        notes.put(
                "key",
                network.range().key() == null ? "none" : network.range().key().toString());
        return new Safetensors(notes, network.weights()).write();
    }

    /** Whether a safetensors file says that it is one of these. */
    static boolean claims(Safetensors file) {
        return KIND_VALUE.equals(file.notes().get(KIND));
    }

    /**
     * Reads a network.
     *
     * @param what the file's name, for the message
     * @throws KerrosException if it is none, or damaged
     */
    public static MelodyNetwork read(byte[] content, String what) {
        return network(Safetensors.read(content, what), what);
    }

    static MelodyNetwork network(Safetensors file, String what) {
        try {
            return new MelodyNetwork(range(file.notes()), file.tensors());
        } catch (IllegalArgumentException e) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + what + "\" is not a whole Melody RNN: " + e.getMessage(),
                    "train it again or choose another checkpoint",
                    e);
        }
    }

    private static MelodyRange range(Map<String, String> notes) {
        String key = notes.getOrDefault("key", "");
        return new MelodyRange(
                Integer.parseInt(notes.getOrDefault("minPitch", "")),
                Integer.parseInt(notes.getOrDefault("maxPitch", "")) + 1,
                key.equals("none") ? null : Integer.valueOf(key));
    }
}
