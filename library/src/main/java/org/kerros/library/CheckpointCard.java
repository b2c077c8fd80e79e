package org.kerros.library;

import java.util.List;

/**
 * What is known of a trained model: one object, however many files it has.
 *
 * @param hash names the whole: SHA-256 over the names and hashes of its files
 * @param generator the family that plays it: "melody-rnn"
 * @param rate of the sound it makes in Hz, or 0 for notes
 * @param licence of the weights, empty where unknown
 * @param dataset what it was trained on and under which licence, empty where unknown
 * @param facts architecture and training, in the model's own words
 * @param parts its files
 */
public record CheckpointCard(
        MediaHash hash,
        String generator,
        String name,
        int rate,
        String licence,
        String dataset,
        Settings facts,
        List<Part> parts) {
    /** A file of a checkpoint: its name relative to the checkpoint's folder, and its content. */
    public record Part(String name, long bytes, MediaHash hash) {}

    public CheckpointCard {
        parts = List.copyOf(parts);
    }

    /** A short name for people: the first ten digits of the hash. */
    public String id() {
        return hash.hex().substring(0, 10);
    }
}
