package org.kerros.projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.MediaHash;

/** The trained models a project has used. May be used from any thread. */
final class ProjectCheckpoints implements CheckpointCatalog {
    private final ProjectState state;
    private final Consumer<Change> changes;

    ProjectCheckpoints(ProjectState state, Consumer<Change> changes) {
        this.state = state;
        this.changes = changes;
    }

    @Override
    public List<CheckpointCard> all() {
        return state.checkpoints();
    }

    @Override
    public Optional<CheckpointCard> find(MediaHash hash) {
        return state.checkpoint(hash);
    }

    @Override
    public void add(CheckpointCard card) {
        if (find(card.hash()).isEmpty()) {
            changes.accept(new Change.CheckpointAdded(card));
        }
    }
}
