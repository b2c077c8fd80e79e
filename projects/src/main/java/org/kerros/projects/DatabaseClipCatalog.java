package org.kerros.projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.library.ClipQuery;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaHash;
import org.kerros.timeline.ClipId;

/**
 * The clips of an open project: looked up in memory, searched in the database once that has everything added before.
 * May be used from any thread.
 */
final class DatabaseClipCatalog implements ClipCatalog {
    private final ProjectState state;
    private final Keeper keeper;
    private final Consumer<Change> changes;

    DatabaseClipCatalog(ProjectState state, Keeper keeper, Consumer<Change> changes) {
        this.state = state;
        this.keeper = keeper;
        this.changes = changes;
    }

    @Override
    public Optional<Clip> find(ClipId id) {
        return state.clip(id).map(KeptClip::clip);
    }

    @Override
    public List<Clip> all() {
        return state.clips().stream().map(KeptClip::clip).toList();
    }

    @Override
    public List<Clip> search(ClipQuery query) {
        ClipSearch search = new ClipSearch(query);
        return keeper.ask(search::run).stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Clip> importedFrom(MediaHash original) {
        return state.importedFrom(original).map(KeptClip::clip);
    }

    @Override
    public Optional<Descriptors> descriptors(ClipId id) {
        return state.clip(id).flatMap(kept -> Optional.ofNullable(kept.descriptors()));
    }

    @Override
    public void add(Clip clip, Optional<Descriptors> descriptors) {
        changes.accept(new Change.ClipAdded(clip, descriptors.orElse(null)));
    }

    @Override
    public void update(Clip clip) {
        changes.accept(new Change.ClipUpdated(clip));
    }
}
