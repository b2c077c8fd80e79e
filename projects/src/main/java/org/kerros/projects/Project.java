package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.ClipCatalog;
import org.kerros.library.MediaStore;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.History;
import org.kerros.timeline.work.KerrosException;

/**
 * An open project. Every change is in the journal, on disk, before its method returns; the database and snapshots
 * follow behind. Edits, undo and redo are confined to one thread; clips and checkpoints may be used from any.
 */
public final class Project implements AutoCloseable {
    private final ProjectFolder folder;
    private final InstantSource clock;
    private final ProjectLock lock;
    private final ProjectState state;
    private final EditJournal journal;
    private final Keeper keeper;
    private final Snapshots snapshots;
    private final MediaStore media;
    private final ClipCatalog clips;
    private final CheckpointCatalog checkpoints;
    private final Ids ids;
    private final List<String> notices;
    private final Object writing = new Object();
    private ProjectCard card;
    private long snapshotAt;
    private boolean closed;

    Project(Opening opening, InstantSource clock, RandomGenerator random) {
        this.folder = opening.folder();
        this.clock = clock;
        this.lock = opening.lock();
        this.state = opening.state();
        this.card = opening.card();
        this.journal = new EditJournal(folder, opening.recovery().journal());
        this.notices = new CopyOnWriteArrayList<>(opening.recovery().notices());
        this.snapshots = new Snapshots(folder, clock, notices::add);
        this.snapshotAt = state.number() - opening.recovery().replayed().size();
        this.media = new MediaStore(folder.media());
        this.ids = new Ids(random);
        this.keeper = new Keeper(new DatabaseIndex(
                folder,
                card.id(),
                clock,
                notices::add,
                this::snapshot,
                opening.recovery().replayed()));
        this.clips = new DatabaseClipCatalog(state, keeper, this::change);
        this.checkpoints = new ProjectCheckpoints(state, this::change);
    }

    /** Whether a folder looks like a project, by what lies in it. */
    public static boolean isProject(Path folder) {
        return Files.isRegularFile(new ProjectFolder(folder).card());
    }

    /**
     * Makes an empty project in a folder that is not there yet, or empty, and opens it.
     *
     * @param rate of the composition in Hz
     * @param tempo in beats a minute
     * @throws KerrosException if the folder is taken or cannot be written
     */
    public static Project create(Path folder, String title, int rate, double tempo, InstantSource clock) {
        return create(folder, title, rate, tempo, clock, new SecureRandom());
    }

    /** Makes a project whose ids come from a given generator. */
    public static Project create(
            Path folder, String title, int rate, double tempo, InstantSource clock, RandomGenerator random) {
        new NewProject(new ProjectFolder(folder), clock, random).make(title, rate, tempo);
        return open(folder, clock, random);
    }

    /**
     * Opens a project, as it was when it was last changed.
     *
     * @throws KerrosException if there is none, it is open elsewhere, or from a later version
     */
    public static Project open(Path folder, InstantSource clock) {
        return open(folder, clock, new SecureRandom());
    }

    /** Opens a project whose new ids come from a given generator. */
    public static Project open(Path folder, InstantSource clock, RandomGenerator random) {
        Opening opening = Opening.of(new ProjectFolder(folder), clock);
        Project project = new Project(opening, clock, random);
        project.addAgain(opening.recovery().salvaged());
        return project;
    }

    private void addAgain(List<Change> salvaged) {
        for (Change change : salvaged) {
            if (change instanceof Change.CheckpointAdded added) {
                checkpoints.add(added.card());
            } else if (change instanceof Change.ClipAdded added
                    && clips.find(added.clip().id()).isEmpty()) {
                change(added);
            }
        }
    }

    public Path folder() {
        return folder.path();
    }

    /** Names the project for ever, whatever its folder is called. */
    public String id() {
        return card.id();
    }

    /** The time by the project's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Where recordings lie until they are in the library. */
    public Path takesFolder() {
        return folder.takes();
    }

    /** The same of a project that need not be open. */
    public static Path takesFolder(Path folder) {
        return new ProjectFolder(folder).takes();
    }

    /** Where waveforms and previews may lie; may vanish at any time. */
    public Path cacheFolder() {
        return folder.cache();
    }

    /** Where bounces and stems go unless told otherwise. */
    public Path exportsFolder() {
        return folder.exports();
    }

    /** Where reports go unless told otherwise. */
    public Path reportsFolder() {
        return folder.reports();
    }

    /** What happened to the project that a person should know, a sentence each; mostly nothing. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    public About about() {
        return state.about();
    }

    /** Changes title, author and concept. Not undone by {@link #undo}. */
    public void describe(About about) {
        if (!about.equals(about())) {
            change(new Change.Described(about));
            keeper.run(() -> retitle(about.title()));
        }
    }

    private void retitle(String title) {
        try {
            card = card.withTitle(title);
            card.write(folder);
        } catch (IOException e) {
            notices.add("project.json could not be written (" + e.getMessage() + "); the journal has the title");
        }
    }

    /** The composition as it is now. */
    public Composition composition() {
        return state.composition();
    }

    /**
     * Makes an edit; when this returns it is on disk.
     *
     * @throws IllegalArgumentException if the edit does not fit, or places a clip that is not in the library
     * @throws KerrosException if it could not be written; then nothing has changed
     */
    public Composition apply(Edit edit) {
        change(new Change.Edited(edit));
        return composition();
    }

    public boolean canUndo() {
        return history().canUndo();
    }

    public boolean canRedo() {
        return history().canRedo();
    }

    /** Takes the last edit back, also one of an earlier session. */
    public Composition undo() {
        change(new Change.Undone());
        return composition();
    }

    /** Makes the edit again that was undone last. */
    public Composition redo() {
        change(new Change.Redone());
        return composition();
    }

    /** The edits so far, for looking only: changes go through {@link #apply}, {@link #undo} and {@link #redo}. */
    public History history() {
        return state.history();
    }

    public ClipCatalog clips() {
        return clips;
    }

    public MediaStore media() {
        return media;
    }

    /** The trained models this project has used. */
    public CheckpointCatalog checkpoints() {
        return checkpoints;
    }

    public ClipId newClipId() {
        return new ClipId(ids.next('c'));
    }

    public TrackId newTrackId() {
        return new TrackId(ids.next('t'));
    }

    public InsertId newInsertId() {
        return new InsertId(ids.next('e'));
    }

    public PlacementId newPlacementId() {
        return new PlacementId(ids.next('p'));
    }

    public SectionId newSectionId() {
        return new SectionId(ids.next('s'));
    }

    public MarkerId newMarkerId() {
        return new MarkerId(ids.next('m'));
    }

    /** Waits until the database has everything. */
    public void sync() {
        keeper.sync();
    }

    private void change(Change change) {
        synchronized (writing) {
            if (closed) {
                throw new IllegalStateException("The project \"" + folder.path() + "\" is closed");
            }
            check(change);
            String mark = append(change);
            state.apply(state.number() + 1, mark, change);
            keeper.changed(new Keeper.Written(state.number(), mark, change, state.composition()));
            if (state.number() - snapshotAt >= Snapshots.EVERY) {
                takeSnapshot();
            }
        }
    }

    private void check(Change change) {
        if (change instanceof Change.Edited edited) {
            requireClips(edited.edit().applyTo(composition()));
        } else {
            state.check(change);
        }
    }

    /** Nothing is placed that is not in the library; what already stood there may be missing. */
    private void requireClips(Composition after) {
        Set<ClipId> known = new HashSet<>();
        composition().placements().flatMap(Placement::clips).forEach(known::add);
        after.placements()
                .flatMap(Placement::clips)
                .filter(clip -> !known.contains(clip) && clips.find(clip).isEmpty())
                .findFirst()
                .ifPresent(clip -> {
                    throw new IllegalArgumentException("There is no clip \"" + clip + "\" in the library");
                });
    }

    private String append(Change change) {
        byte[] line = JournalLine.write(state.number() + 1, clock.instant(), change);
        try {
            journal.append(line);
            return JournalLine.markOf(line);
        } catch (IOException e) {
            throw Storage.unwritable(journal.path(), e);
        }
    }

    private Snapshot snapshot() {
        synchronized (writing) {
            return state.snapshot();
        }
    }

    private void takeSnapshot() {
        try {
            journal.rotate();
            int number = journal.number();
            Snapshot snapshot = state.snapshot();
            snapshotAt = state.number();
            keeper.run(() -> snapshots.write(snapshot, number));
        } catch (IOException e) {
            throw Storage.unwritable(journal.path(), e);
        }
    }

    /** Writes a snapshot if anything changed, waits for the database and lets go of the folder. */
    @Override
    public void close() {
        synchronized (writing) {
            if (closed) {
                return;
            }
            closed = true;
            if (state.number() > snapshotAt) {
                takeSnapshot();
            }
        }
        keeper.close();
        try (lock) {
            journal.close();
        } catch (IOException e) {
            throw Storage.unwritable(folder.path(), e);
        }
    }
}
