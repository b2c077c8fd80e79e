package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.Clip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.KerrosException;

class ProjectViewTest {
    @TempDir
    private Path temp;

    @Test
    void what_is_open_elsewhere_is_seen_as_it_was_last_changed() {
        Path folder = temp.resolve("piece");
        try (Project project = Projects.create(folder)) {
            project.clips().add(Projects.imported(1), Projects.described(100, -20));
            project.apply(track("one"));
            project.apply(track("two"));
            project.undo();

            ProjectView view = ProjectView.of(folder);

            assertThat(view.composition()).isEqualTo(project.composition());
            for (Clip clip : project.clips().all()) {
                assertThat(view.clip(clip.id())).contains(clip);
            }
        }
    }

    @Test
    void looking_changes_nothing_not_even_what_is_damaged() throws IOException {
        Path folder = temp.resolve("piece");
        try (Project project = Projects.create(folder)) {
            project.apply(track("one"));
        }
        Path journal = folder.resolve("journal/000002.jsonl");
        Files.writeString(journal, "{\"n\":2,\"at\":\"2026-", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Map<Path, String> before = contents(folder);

        assertThat(ProjectView.of(folder).composition().tracks())
                .extracting(Track::name)
                .containsExactly("one");

        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_no_project_says_so() {
        assertThatThrownBy(() -> ProjectView.of(temp))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("no Kerros project");
    }

    private static AddTrack track(String name) {
        return new AddTrack(9, Track.named(new TrackId("t-" + name), name));
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }
}
