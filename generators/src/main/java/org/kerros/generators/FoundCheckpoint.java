package org.kerros.generators;

import java.nio.file.Path;
import java.util.List;
import org.kerros.library.CheckpointCard;

/**
 * A checkpoint that was recognised on disk.
 *
 * @param files where its parts lie, in the order of the card's parts
 */
public record FoundCheckpoint(CheckpointCard card, List<Path> files) {
    public FoundCheckpoint {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        if (files.size() != card.parts().size()) {
            throw new IllegalArgumentException(
                    "A checkpoint of " + card.parts().size() + " parts lies in as many files, not " + files.size());
        }
    }
}
