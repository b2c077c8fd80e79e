package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class ProjectTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_done_is_there_after_closing_and_opening() {
        Composition before;
        try (Project project = Projects.create(folder.resolve("piece"))) {
            project.clips().add(Projects.imported(1), Projects.described(220, -18));
            project.describe(project.about().withAuthor("Maija"));
            before = project.apply(new AddTrack(0, pad()));
            before = project.apply(new AddPlacement(pad().id(), drone(project, 0)));
        }

        try (Project project = Projects.open(folder.resolve("piece"))) {
            assertThat(project.composition()).isEqualTo(before);
            assertThat(project.about()).isEqualTo(new About("Noise to Noise", "Maija", ""));
            assertThat(project.clips().all()).containsExactly(Projects.imported(1));
            assertThat(project.clips().descriptors(new ClipId("clip-1"))).isEqualTo(Projects.described(220, -18));
            assertThat(project.notices()).isEmpty();
        }
    }

    @Test
    void undo_and_redo_go_on_after_closing_and_opening() {
        try (Project project = Projects.create(folder.resolve("piece"))) {
            project.apply(new AddTrack(0, pad()));
            project.apply(new RenameTrack(pad().id(), "birth"));
            project.apply(new SetTrackGain(pad().id(), -6));
            project.undo();
        }

        try (Project project = Projects.open(folder.resolve("piece"))) {
            assertThat(project.redo().tracks().get(0).gainDb()).isEqualTo(-6);
            project.undo();
            assertThat(project.undo().tracks().get(0).name()).isEqualTo("pad");
            assertThat(project.undo()).isEqualTo(Composition.empty(48_000));
            assertThat(project.canUndo()).isFalse();
        }
    }

    @Test
    void a_second_opening_is_told_who_has_the_project() {
        try (Project project = Projects.create(folder.resolve("piece"))) {
            assertThatThrownBy(() -> Projects.open(project.folder()))
                    .isInstanceOfSatisfying(
                            KerrosException.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.OPEN_ELSEWHERE))
                    .hasMessageContaining(System.getProperty("user.name"))
                    .hasMessageContaining("2026-03-01T12:00:00Z");
        }

        Projects.open(folder.resolve("piece")).close();
    }

    @Test
    void a_folder_without_a_project_is_not_found() {
        assertThatThrownBy(() -> Projects.open(folder.resolve("nothing")))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void a_project_of_a_later_format_is_refused_kindly() throws Exception {
        Projects.create(folder.resolve("piece")).close();
        Path card = folder.resolve("piece/project.json");
        Files.writeString(card, Files.readString(card).replace("\"format\" : 1", "\"format\" : 7"));

        assertThatThrownBy(() -> Projects.open(folder.resolve("piece")))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNUSABLE_INPUT))
                .hasMessageContaining("format 7")
                .hasMessageContaining("newer Kerros");
    }

    @Test
    void a_folder_that_holds_something_is_not_made_a_project() throws Exception {
        Files.createFile(folder.resolve("thesis.txt"));

        assertThatThrownBy(() -> Projects.create(folder))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.USAGE));
    }

    @Test
    void a_clip_is_found_by_search_as_soon_as_it_was_added() {
        try (Project project = Projects.create(folder.resolve("piece"))) {
            project.clips().add(Projects.imported(1), Optional.empty());
            project.clips().add(Projects.generated(2, 7), Optional.empty());

            assertThat(project.clips().search(ClipQuery.parse("drone")))
                    .extracting(Clip::id)
                    .containsExactly(new ClipId("clip-1"));
        }
    }

    @Test
    void an_edit_that_does_not_fit_changes_nothing() {
        try (Project project = Projects.create(folder.resolve("piece"))) {
            assertThatThrownBy(() -> project.apply(new RenameTrack(new TrackId("none"), "x")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(project::undo).isInstanceOf(IllegalArgumentException.class);
            assertThat(project.composition()).isEqualTo(Composition.empty(48_000));
        }

        try (Project project = Projects.open(folder.resolve("piece"))) {
            assertThat(project.composition()).isEqualTo(Composition.empty(48_000));
        }
    }

    @Test
    void only_clips_of_the_library_can_be_placed() {
        try (Project project = Projects.create(folder.resolve("piece"))) {
            project.apply(new AddTrack(0, pad()));

            assertThatThrownBy(() -> project.apply(new AddPlacement(pad().id(), drone(project, 0))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("clip-1");
        }
    }

    private static Track pad() {
        return Track.named(new TrackId("t-pad"), "pad");
    }

    private static Placement drone(Project project, long start) {
        return Placement.of(project.newPlacementId(), new ClipId("clip-1"), new FrameRange(0, 48_000), start);
    }
}
