package org.kerros.projects.report;

import java.util.List;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.MediaHash;

/** A catalogue of a single model. */
record OneModel(CheckpointCard card) implements CheckpointCatalog {
    @Override
    public List<CheckpointCard> all() {
        return List.of(card);
    }

    @Override
    public Optional<CheckpointCard> find(MediaHash hash) {
        return Optional.of(card).filter(found -> found.hash().equals(hash));
    }

    @Override
    public void add(CheckpointCard more) {
        throw new UnsupportedOperationException();
    }
}
