package org.kerros.projects;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.kerros.library.Clip;
import org.kerros.projects.ProjectDatabase.UnusableDatabase;

/** Compares the database with the state, without changing it. */
final class DatabaseCheck {
    private DatabaseCheck() {}

    /** What is wrong with the database, in words; nothing if it is right, or only behind, as after a crash. */
    static Optional<String> differences(ProjectFolder folder, Snapshot state) {
        if (!ProjectDatabase.canHold(folder)) {
            return Optional.empty();
        }
        if (!Files.exists(folder.database())) {
            return Optional.of("the database is missing");
        }
        try (ProjectDatabase database =
                ProjectDatabase.look(folder, state.card().id())) {
            return differences(database, state);
        } catch (UnusableDatabase | JdbiException | SQLException e) {
            return Optional.of("the database cannot be used (" + e.getMessage() + ")");
        }
    }

    private static Optional<String> differences(ProjectDatabase database, Snapshot state) {
        long reached = database.reached();
        if (reached < state.number()) {
            return Optional.empty();
        }
        if (reached > state.number()) {
            return Optional.of(
                    "the database is newer than the journal: change " + reached + " against " + state.number());
        }
        if (!database.mark().equals(state.mark())) {
            return Optional.of("the database ended with another change " + reached + " than the journal");
        }
        if (!clips(database).equals(clips(state.clips()))) {
            return Optional.of("the database has other clips than the journal");
        }
        if (!placements(database).equals(placements(state))) {
            return Optional.of("the database has other placements than the journal");
        }
        return Optional.empty();
    }

    private static Set<List<Object>> clips(ProjectDatabase database) {
        return new HashSet<>(database.handle()
                .createQuery("select id, added, name, media, rating, note from clip")
                .map((row, context) -> List.<Object>of(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6)))
                .list());
    }

    private static Set<List<Object>> clips(List<KeptClip> clips) {
        Set<List<Object>> rows = new HashSet<>();
        for (KeptClip kept : clips) {
            Clip clip = kept.clip();
            rows.add(List.of(
                    clip.id().value(),
                    kept.added(),
                    clip.name(),
                    clip.media().hex(),
                    clip.notice().rating(),
                    clip.notice().note()));
        }
        return rows;
    }

    private static Set<List<Object>> placements(ProjectDatabase database) {
        return new HashSet<>(database.handle()
                .createQuery("select id, clip, track, start_frame, frames from placement")
                .map((row, context) -> List.<Object>of(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)))
                .list());
    }

    private static Set<List<Object>> placements(Snapshot state) {
        Set<List<Object>> rows = new HashSet<>();
        state.present()
                .tracks()
                .forEach(track -> track.placements()
                        .forEach(placement -> rows.add(List.of(
                                placement.id().value(),
                                placement.clip().value(),
                                track.id().value(),
                                placement.start(),
                                placement.length()))));
        return rows;
    }
}
