package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Track;
import org.kerros.timeline.work.Progress;

class OldProjectsTest {
    @TempDir
    private Path temp;

    @Test
    void a_project_of_format_1_opens_with_everything_in_it() throws Exception {
        Path folder = copyOf("format-1");

        assertThat(ProjectCheck.check(folder, false, Progress.none())).isEmpty();
        try (Project project = Projects.open(folder)) {
            assertThat(project.notices()).isEmpty();
            assertThat(project.about()).isEqualTo(new About("Bagatelle", "Maija", "Pitch classes that *change*"));
            assertThat(project.clips().all()).extracting(Clip::name).containsExactly("Hum", "Melody 3");
            assertThat(project.media().audio(hum(project).media()).frames()).isEqualTo(4_000);
            assertThat(project.media().notes(melody(project).media()).notes()).hasSize(2);
            assertThat(project.checkpoints().all())
                    .singleElement()
                    .satisfies(card -> assertThat(card.name()).isEqualTo("Nottingham"));
            assertThat(project.clips().search(ClipQuery.parse("seed:7 tag:birth")))
                    .containsExactly(melody(project));
            assertThat(project.composition().tracks()).extracting(Track::name).containsExactly("pad", "voice");
            assertThat(project.composition().sections()).hasSize(1);
            assertThat(project.redo().tracks().get(0).gainDb()).isEqualTo(-6);
            while (project.canUndo()) {
                project.undo();
            }
            assertThat(project.composition().tracks()).isEmpty();
            assertThat(project.composition().tempo().beatsPerMinute()).isEqualTo(96);
        }
    }

    private static Clip hum(Project project) {
        return project.clips().find(new ClipId("clip-1")).orElseThrow();
    }

    private static Clip melody(Project project) {
        return project.clips().find(new ClipId("clip-3")).orElseThrow();
    }

    private Path copyOf(String name) throws Exception {
        Path from = Path.of(getClass().getResource("/old-projects/" + name).toURI());
        Path to = temp.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        }
        return to;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
