package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kerros.projects.ProjectDatabase.UnusableDatabase;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Keeps the database true to the state: opens it, brings it up to date, and makes it anew when it is missing, damaged
 * or of another project. Confined to the keeper thread.
 */
final class DatabaseIndex {
    private static final List<String> TABLES = List.of("placement", "checkpoint", "clip");

    private final ProjectFolder folder;
    private final String project;
    private final InstantSource clock;
    private final Consumer<String> notices;
    private final Supplier<Snapshot> present;
    private final List<JournalLine> recent;
    private @Nullable ProjectDatabase database;
    private Composition placed;

    /**
     * An index that is still closed.
     *
     * @param present the state as it is when asked
     * @param recent the changes that led there from the last snapshot, for a database that missed some of them
     */
    DatabaseIndex(
            ProjectFolder folder,
            String project,
            InstantSource clock,
            Consumer<String> notices,
            Supplier<Snapshot> present,
            List<JournalLine> recent) {
        this.folder = folder;
        this.project = project;
        this.clock = clock;
        this.notices = notices;
        this.present = present;
        this.recent = recent;
        this.placed = Composition.empty(1);
    }

    /** Opens the database and brings it up to date; whatever happens to it, there is one afterwards. */
    void open() {
        ready();
    }

    private ProjectDatabase ready() {
        ProjectDatabase open = database;
        if (open == null) {
            open = opened();
            database = open;
        }
        return open;
    }

    private ProjectDatabase opened() {
        if (!ProjectDatabase.canHold(folder)) {
            return inMemory("its path has a semicolon");
        }
        boolean there = Files.exists(folder.database());
        try {
            return upToDate(ProjectDatabase.open(folder, project));
        } catch (UnusableDatabase | RuntimeException e) {
            // A damaged file fails in many ways, and none of them may keep a project from opening.
            return anew(there, String.valueOf(e.getMessage()));
        }
    }

    private ProjectDatabase anew(boolean there, String why) {
        try {
            if (there) {
                Path aside = Storage.setAside(folder.database(), "damaged", clock.instant());
                notices.accept("The database could not be used (" + why + "); it was set aside as "
                        + aside.getFileName() + " and made anew from the journal");
            }
            return upToDate(ProjectDatabase.open(folder, project));
        } catch (UnusableDatabase | RuntimeException | IOException e) {
            return inMemory(String.valueOf(e.getMessage()));
        }
    }

    private ProjectDatabase inMemory(String why) {
        try {
            ProjectDatabase memory = upToDate(ProjectDatabase.inMemory(project));
            notices.accept("The database is kept in memory only (" + why + "); nothing is lost by that");
            return memory;
        } catch (UnusableDatabase e) {
            throw new IllegalStateException("A database in memory can always be made", e);
        }
    }

    private ProjectDatabase upToDate(ProjectDatabase open) throws UnusableDatabase {
        boolean good = false;
        try {
            bringUpToDate(open, present.get());
            good = true;
            return open;
        } finally {
            if (!good) {
                close(open);
            }
        }
    }

    private void bringUpToDate(ProjectDatabase open, Snapshot state) throws UnusableDatabase {
        long reached = open.reached();
        if (reached > state.number() || contradicts(reached, open.mark(), state)) {
            throw new UnusableDatabase("it knows changes that the journal does not", null);
        }
        if (reached < state.number()) {
            open.handle().useTransaction(handle -> {
                if (knowsAllSince(reached, state)) {
                    catchUp(handle, reached);
                    rewritePlacements(handle, state);
                } else {
                    rewrite(handle, state);
                }
                open.reached(state.number(), state.mark());
            });
        }
        placed = state.present();
    }

    /** Whether the change the database ended with is another one of that number than ours. */
    private boolean contradicts(long reached, String mark, Snapshot state) {
        if (reached == state.number()) {
            return !mark.equals(state.mark());
        }
        return recent.stream()
                .anyMatch(line -> line.number() == reached && !line.mark().equals(mark));
    }

    /** Whether the changes from the database's last on are known, that one included, unless it has none yet. */
    private boolean knowsAllSince(long reached, Snapshot state) {
        return !recent.isEmpty()
                && recent.get(0).number() <= Math.max(1, reached)
                && recent.get(recent.size() - 1).number() == state.number();
    }

    private void catchUp(Handle handle, long reached) {
        DatabaseWriter writer = new DatabaseWriter(handle);
        recent.stream()
                .filter(line -> line.number() > reached)
                .forEach(line -> writer.write(line.number(), line.change()));
    }

    private static void rewritePlacements(Handle handle, Snapshot state) {
        handle.execute("delete from placement");
        new DatabaseWriter(handle).placements(Composition.empty(1), state.present());
    }

    private static void rewrite(Handle handle, Snapshot state) {
        TABLES.forEach(table -> handle.execute("delete from " + table));
        DatabaseWriter writer = new DatabaseWriter(handle);
        state.clips().forEach(writer::add);
        state.checkpoints().forEach(writer::add);
        writer.placements(Composition.empty(1), state.present());
    }

    /** Writes changes in one transaction. A database that fails is given up; the next use makes it good again. */
    void write(List<Keeper.Written> batch) {
        Keeper.Written last = batch.get(batch.size() - 1);
        ProjectDatabase open = ready();
        try {
            long reached = open.reached();
            if (reached < last.number()) {
                open.handle().useTransaction(handle -> write(handle, open, batch, reached));
                placed = last.after();
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            // After running out of memory H2 must not write on; the journal has everything, so starting over is safe.
            close();
        }
    }

    private void write(Handle handle, ProjectDatabase open, List<Keeper.Written> batch, long reached) {
        DatabaseWriter writer = new DatabaseWriter(handle);
        for (Keeper.Written written : batch) {
            if (written.number() > reached) {
                writer.write(written.number(), written.change());
            }
        }
        Keeper.Written last = batch.get(batch.size() - 1);
        if (!placed.equals(last.after())) {
            writer.placements(placed, last.after());
        }
        open.reached(last.number(), last.mark());
    }

    /** Asks a question, and once more after making the database good if the first time failed. */
    <T> T ask(Function<Handle, T> question) {
        try {
            return question.apply(ready().handle());
        } catch (RuntimeException e) {
            close();
            return askAgain(question);
        }
    }

    private <T> T askAgain(Function<Handle, T> question) {
        try {
            return question.apply(ready().handle());
        } catch (RuntimeException e) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "the database in \"" + folder.databases() + "\" does not answer",
                    "close the project and run \"kerros check --repair\" on it",
                    e);
        }
    }

    void close() {
        ProjectDatabase open = database;
        database = null;
        if (open != null) {
            close(open);
        }
    }

    private void close(ProjectDatabase open) {
        try {
            open.close();
        } catch (SQLException | RuntimeException e) {
            notices.accept("The database did not close cleanly (" + e.getMessage() + "); it is made good when needed");
        }
    }
}
