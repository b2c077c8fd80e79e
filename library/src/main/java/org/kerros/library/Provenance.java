package org.kerros.library;

import java.time.Instant;
import java.util.List;
import org.kerros.timeline.ClipId;

/** How a clip came to be. */
public sealed interface Provenance {
    /** The clips this one was made from. */
    default List<ClipId> parents() {
        return List.of();
    }

    /** When the clip came into the library. */
    Instant when();

    /**
     * Taken from a file.
     *
     * @param fileName the name the file had, without its folder
     * @param encoding what was in it, in words: "WAV, 16-bit"
     * @param original SHA-256 of the file as it was
     * @param suggested what its name suggests ("epoch": 10), typed in by nobody and confirmed by nobody unless
     *     {@code confirmed}
     * @param confirmed whether a person confirmed what is suggested
     */
    record Imported(
            Instant when, String fileName, String encoding, MediaHash original, Settings suggested, boolean confirmed)
            implements Provenance {}

    /**
     * Made by a neural model.
     *
     * @param outcome what the model said about the result, such as the events of a melody
     */
    record Generated(Instant when, Recipe recipe, Settings outcome) implements Provenance {
        @Override
        public List<ClipId> parents() {
            return recipe.inputs();
        }
    }

    /** Made from other clips by an effect, by grains, or by a voice playing notes. */
    record Processed(Instant when, Recipe recipe) implements Provenance {
        @Override
        public List<ClipId> parents() {
            return recipe.inputs();
        }
    }

    /** Recorded from an input. */
    record Recorded(Instant when, String device) implements Provenance {}
}
