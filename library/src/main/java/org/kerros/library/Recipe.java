package org.kerros.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.ClipId;

/**
 * What makes a clip again, bit for bit, on the same engine.
 *
 * @param maker the generator, or the process: "melody-rnn", "granulate", "render-notes"
 * @param mode what it was asked to do, such as "continue"; the maker's name where it does one thing only
 * @param checkpoint hash of the trained model, or null where none was used
 * @param seed of every random choice
 * @param settings every parameter, also those left at their default
 * @param inputs the clips it was made from, in order
 * @param engine versions that may matter to the last bit: "Kerros 0.1, libtorch 2.7.1, 1 thread"
 */
public record Recipe(
        String maker,
        String mode,
        @Nullable MediaHash checkpoint,
        long seed,
        Settings settings,
        List<ClipId> inputs,
        String engine) {
    public Recipe {
        inputs = List.copyOf(inputs);
    }

    public Optional<MediaHash> model() {
        return Optional.ofNullable(checkpoint);
    }

    public Recipe withSeed(long newSeed) {
        return new Recipe(maker, mode, checkpoint, newSeed, settings, inputs, engine);
    }
}
