package org.kerros.workstation.studio;

import java.util.Optional;
import java.util.function.Consumer;
import org.kerros.library.ClipCatalog;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.History;

/** An open project being worked on. Confined to the editing thread; only jobs and player are not. */
public final class Studio implements AutoCloseable {
    private final History history;
    private final ClipCatalog clips;
    private final Jobs jobs;
    private final Value<Composition> composition;
    private final Listeners<Studio> library = new Listeners<>();

    public Studio(History history, ClipCatalog clips, Jobs jobs) {
        this.history = history;
        this.clips = clips;
        this.jobs = jobs;
        composition = new Value<>(history.present());
    }

    public Composition composition() {
        return composition.get();
    }

    /**
     * Makes an edit, and tells those who watch the composition.
     *
     * @throws IllegalArgumentException if the edit does not fit; nothing changes then
     */
    public void apply(Edit edit) {
        composition.set(history.apply(edit));
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** The edit {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return history.nextUndo();
    }

    /** The edit {@link #redo} would make again. */
    public Optional<Edit> nextRedo() {
        return history.nextRedo();
    }

    public void undo() {
        composition.set(history.undo());
    }

    public void redo() {
        composition.set(history.redo());
    }

    /** Tells the composition, now and after every edit, undo and redo. */
    public Subscription watchComposition(Consumer<Composition> watcher) {
        return composition.watch(watcher);
    }

    /** Tells whenever clips came in or changed. */
    public Subscription watchLibrary(Runnable watcher) {
        return library.add(studio -> watcher.run());
    }

    /** To be called by whoever changed the library. */
    void libraryChanged() {
        library.tell(this);
    }

    public ClipCatalog clips() {
        return clips;
    }

    public Jobs jobs() {
        return jobs;
    }

    @Override
    public void close() {
        jobs.close();
    }
}
