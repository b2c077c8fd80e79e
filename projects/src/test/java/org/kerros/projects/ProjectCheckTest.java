package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

class ProjectCheckTest {
    @TempDir
    private Path temp;

    private Path folder;
    private Path sound;

    @BeforeEach
    void makeAPiece() {
        folder = temp.resolve("piece");
        try (Project project = Projects.create(folder)) {
            AudioBuffer audio = new AudioBuffer(16_000, 1, 16_000);
            audio.channel(0)[5] = 0.5f;
            MediaHash media = project.media().keep(audio);
            sound = project.media().file(media);
            project.clips()
                    .add(
                            new Clip(
                                    new ClipId("hum"),
                                    "Hum",
                                    media,
                                    MediaFormat.of(audio),
                                    new Provenance.Recorded(project.now(), "microphone"),
                                    Clip.Notice.NONE),
                            Optional.empty());
            project.apply(new AddTrack(0, Track.named(new TrackId("t"), "pad")));
        }
    }

    @Test
    void a_good_project_has_no_findings() {
        assertThat(check(false)).isEmpty();
    }

    @Test
    void looking_changes_nothing() throws Exception {
        Files.writeString(folder.resolve("journal/000001.jsonl"), "torn", java.nio.file.StandardOpenOption.APPEND);
        Files.write(folder.resolve("snapshots/000002.json.gz"), new byte[7]);
        List<String> before = everything();

        assertThat(check(false)).isNotEmpty().noneMatch(Finding::repaired);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void sound_that_changed_is_named_and_left_alone() throws Exception {
        byte[] bytes = Files.readAllBytes(sound);
        bytes[bytes.length - 3] ^= 1;
        Files.write(sound, bytes);

        Finding finding = only(check(true));

        assertThat(finding.what()).contains("Hum", "not what was kept");
        assertThat(finding.where()).startsWith("media/").endsWith(".wav");
        assertThat(finding.repaired()).isFalse();
        assertThat(Files.readAllBytes(sound)).isEqualTo(bytes);
    }

    @Test
    void missing_sound_is_named() throws Exception {
        Files.delete(sound);

        assertThat(only(check(true)))
                .isEqualTo(new Finding("the media of clip \"Hum\" are missing", "clip hum", false));
    }

    @Test
    void parents_and_models_that_are_not_there_are_named() {
        try (Project project = Projects.open(folder)) {
            Clip hum = project.clips().find(new ClipId("hum")).orElseThrow();
            Clip melody = Projects.generated(3, 7);
            project.clips()
                    .add(
                            new Clip(
                                    melody.id(), "M", hum.media(), hum.format(), melody.provenance(), Clip.Notice.NONE),
                            Optional.empty());
        }

        assertThat(check(false)).extracting(Finding::where).containsExactly("clip clip-3", "clip clip-3");
        assertThat(check(false)).extracting(Finding::what).anyMatch(what -> what.contains("clip clip-1"));
        assertThat(check(false)).extracting(Finding::what).anyMatch(what -> what.contains("checkpoint 0000000000"));
    }

    @Test
    void a_database_that_lies_is_made_anew() throws Exception {
        try (ProjectDatabase database = ProjectDatabase.open(new ProjectFolder(folder), id())) {
            database.handle().execute("update clip set name = 'Whistle'");
        }

        assertThat(only(check(false)).what()).contains("other clips");
        assertThat(only(check(true)).repaired()).isTrue();
        assertThat(check(false)).isEmpty();
        try (Project project = Projects.open(folder)) {
            assertThat(project.clips().search(ClipQuery.parse("hum"))).hasSize(1);
        }
    }

    @Test
    void a_damaged_card_is_written_again() throws Exception {
        String card = Files.readString(folder.resolve("project.json"));
        Files.writeString(folder.resolve("project.json"), card.substring(0, 20));
        assertThatThrownBy(() -> Projects.open(folder))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNUSABLE_INPUT));

        assertThat(only(check(true)).where()).isEqualTo("project.json");

        assertThat(folder.resolve("project.json")).hasContent(card);
        assertThat(check(false)).isEmpty();
    }

    @Test
    void half_written_files_go_to_the_bin() throws Exception {
        Files.writeString(folder.resolve("snapshots/000003.json.gz.part"), "half");
        Files.writeString(folder.resolve("media/draft-17"), "half");

        assertThat(check(true)).hasSize(2).allMatch(Finding::repaired);

        assertThat(folder.resolve("bin/draft-17")).exists();
        assertThat(check(false)).isEmpty();
    }

    @Test
    void a_bad_journal_is_set_aside_by_repairing() throws Exception {
        Path journal = folder.resolve("journal/000001.jsonl");
        Files.delete(folder.resolve("snapshots/000002.json.gz"));
        Files.writeString(journal, Files.readString(journal).replace("pad", "dap"));

        assertThat(check(true)).isNotEmpty().allMatch(Finding::repaired);

        assertThat(check(false)).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            assertThat(files).anyMatch(file -> file.toString().contains("damaged"));
        }
    }

    @Test
    void a_folder_that_is_no_project_is_not_found() {
        assertThatThrownBy(() -> ProjectCheck.check(temp, false, Progress.none()))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    private List<Finding> check(boolean repair) {
        return ProjectCheck.check(folder, repair, Projects.NOON, Progress.none());
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private String id() {
        return ProjectCard.read(new ProjectFolder(folder)).id();
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .sorted()
                    .map(ProjectCheckTest::described)
                    .toList();
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + java.util.Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
