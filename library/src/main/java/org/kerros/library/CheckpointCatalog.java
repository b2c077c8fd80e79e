package org.kerros.library;

import java.util.List;
import java.util.Optional;

/** The trained models at hand, or those a project has used. */
public interface CheckpointCatalog {
    List<CheckpointCard> all();

    Optional<CheckpointCard> find(MediaHash hash);

    /** Keeps a card; a second time nothing happens. */
    void add(CheckpointCard card);
}
