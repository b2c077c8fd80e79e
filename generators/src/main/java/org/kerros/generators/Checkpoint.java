package org.kerros.generators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kerros.library.CheckpointCard;

/** A trained model whose files are at hand and are what its card says. Made by {@link Checkpoints#open}. */
public final class Checkpoint {
    private final CheckpointCard card;
    private final Parts parts;

    /** Where the parts of a checkpoint are read from. */
    @FunctionalInterface
    public interface Parts {
        /** A part's content, from its beginning. */
        InputStream open(String part) throws IOException;
    }

    public Checkpoint(CheckpointCard card, Parts parts) {
        this.card = card;
        this.parts = parts;
    }

    public CheckpointCard card() {
        return card;
    }

    /** The whole content of a part that is small enough for memory. */
    public byte[] bytes(String part) {
        try (InputStream in = parts.open(part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Part " + part + " of checkpoint " + card.name() + " cannot be read", e);
        }
    }
}
