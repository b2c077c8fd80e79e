package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;

class RecoveryTest {
    private static final ClipQuery DRONES = ClipQuery.parse("drone");

    @TempDir
    private Path temp;

    private Path folder;
    private Composition three;

    /** Three tracks and three clips in journal 1, with a snapshot of it all after it. */
    @BeforeEach
    void makeAPiece() {
        folder = temp.resolve("piece");
        try (Project project = Projects.create(folder)) {
            for (int i = 1; i <= 3; i++) {
                project.clips().add(Projects.imported(i), Projects.described(100 * i, -20));
                project.apply(track(i));
            }
            three = project.composition();
        }
    }

    @Test
    void a_torn_last_line_is_dropped_and_the_next_edit_follows() throws Exception {
        forgetSnapshots(2);
        Files.writeString(
                journal(), "{\"n\":7,\"at\":\"2026-03-01T12:00:00Z\",\"op\":\"addTr", StandardOpenOption.APPEND);

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition()).isEqualTo(three);
            assertThat(project.notices()).singleElement().asString().contains("closed unexpectedly");
            project.apply(track(4));
        }

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition().tracks()).hasSize(4);
            assertThat(project.notices()).isEmpty();
        }
    }

    @Test
    void a_bad_line_sets_the_journal_aside_and_keeps_everything_up_to_it_and_every_clip() throws Exception {
        forgetSnapshots(2);
        replace(journal(), "Track 2", "Track 7");

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition().tracks()).hasSize(1);
            assertThat(project.clips().all()).extracting(Clip::name).containsExactly("Drone 1", "Drone 2", "Drone 3");
            assertThat(project.notices().get(0)).contains("line 4", "damaged-20260301-120000");
        }

        assertThat(names("journal")).contains("000001.jsonl", "000001.jsonl.damaged-20260301-120000");
        try (Project project = Projects.open(folder)) {
            assertThat(project.composition().tracks()).hasSize(1);
            assertThat(project.clips().search(DRONES)).hasSize(3);
            assertThat(project.notices()).isEmpty();
        }
    }

    @Test
    void a_bad_line_before_the_last_snapshot_costs_nothing() throws Exception {
        replace(journal(), "Track 2", "Track 7");

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition()).isEqualTo(three);
        }
    }

    @Test
    void a_damaged_snapshot_is_set_aside_and_the_journal_tells_the_rest() throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("snapshots/000002.json.gz"));
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(folder.resolve("snapshots/000002.json.gz"), bytes);

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition()).isEqualTo(three);
            assertThat(project.undo().tracks()).hasSize(2);
        }
        assertThat(names("snapshots")).contains("000002.json.gz.damaged-20260301-120000");
    }

    @Test
    void without_any_snapshot_the_journals_tell_everything() throws Exception {
        forgetSnapshots(1);
        forgetSnapshots(2);

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition()).isEqualTo(three);
            assertThat(project.clips().all()).hasSize(3);
        }
    }

    @Test
    void without_journals_the_last_snapshot_counts() throws Exception {
        Files.delete(journal());

        try (Project project = Projects.open(folder)) {
            assertThat(project.composition()).isEqualTo(three);
            project.apply(track(4));
        }
        try (Project project = Projects.open(folder)) {
            assertThat(project.composition().tracks()).hasSize(4);
        }
    }

    @Test
    void a_missing_database_is_made_anew() throws Exception {
        Files.delete(database());

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
            assertThat(project.notices()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 50, 75})
    void a_database_cut_short_is_set_aside_and_made_anew(int percent) throws Exception {
        byte[] bytes = Files.readAllBytes(database());
        Files.write(database(), java.util.Arrays.copyOf(bytes, bytes.length * percent / 100));

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
        }
        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
            assertThat(project.notices()).isEmpty();
        }
    }

    @Test
    void a_picture_in_the_place_of_the_database_is_set_aside() throws Exception {
        Files.write(database(), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
            assertThat(project.notices()).singleElement().asString().contains("damaged-20260301-120000");
        }
        assertThat(names("database")).contains("kerros.mv.db.damaged-20260301-120000");
    }

    @Test
    void a_database_from_before_the_last_edits_is_brought_up_to_date() throws Exception {
        byte[] old = Files.readAllBytes(database());
        try (Project project = Projects.open(folder)) {
            project.clips().add(Projects.imported(4), Optional.empty());
        }
        Files.write(database(), old);

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(4);
        }
    }

    @Test
    void a_database_that_knows_more_than_the_journal_is_set_aside() throws Exception {
        byte[] journalBefore = Files.readAllBytes(journal());
        try (Project project = Projects.open(folder)) {
            project.clips().add(Projects.imported(4), Optional.empty());
        }
        forgetSnapshots(3);
        Files.deleteIfExists(folder.resolve("journal/000002.jsonl"));
        Files.write(journal(), journalBefore);

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
            assertThat(project.notices())
                    .singleElement()
                    .asString()
                    .contains("knows changes that the journal does not");
        }
    }

    @Test
    void a_database_of_changes_that_went_another_way_is_not_believed() throws Exception {
        Path copy = temp.resolve("copy");
        Files.createDirectories(copy);
        for (String part : List.of("project.json", "snapshots/000002.json.gz")) {
            Files.createDirectories(copy.resolve(part).getParent());
            Files.copy(folder.resolve(part), copy.resolve(part));
        }
        addAndName(folder, "Whistle");
        addAndName(copy, "Rumble");
        Files.createDirectories(copy.resolve("database"));
        Files.copy(
                database(), copy.resolve("database/kerros.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        try (Project project = Projects.open(copy)) {
            assertThat(project.clips().search(ClipQuery.parse("rumble"))).hasSize(1);
            assertThat(project.clips().search(ClipQuery.parse("whistle"))).isEmpty();
        }
    }

    private static void addAndName(Path piece, String name) {
        try (Project project = Projects.open(piece)) {
            project.clips().add(Projects.imported(4).withName(name), Optional.empty());
        }
    }

    @Test
    void the_database_of_another_project_is_not_taken() throws Exception {
        Projects.create(temp.resolve("other")).close();
        try (Project other = Project.create(temp.resolve("third"), "x", 44_100, 90, Projects.NOON)) {
            other.sync();
        }
        Files.copy(
                temp.resolve("third/database/kerros.mv.db"),
                database(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(DRONES)).hasSize(3);
        }
    }

    private static AddTrack track(int number) {
        return new AddTrack(9, Track.named(new TrackId("t" + number), "Track " + number));
    }

    private Path journal() {
        return folder.resolve("journal/000001.jsonl");
    }

    private Path database() {
        return folder.resolve("database/kerros.mv.db");
    }

    private void forgetSnapshots(int number) throws IOException {
        Files.delete(folder.resolve("snapshots/00000" + number + ".json.gz"));
    }

    private static void replace(Path file, String was, String is) throws IOException {
        Files.writeString(file, Files.readString(file).replace(was, is));
    }

    private List<String> names(String sub) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(sub))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
