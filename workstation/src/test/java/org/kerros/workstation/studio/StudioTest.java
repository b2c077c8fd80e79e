package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Checkpoints;
import org.kerros.library.Clip;
import org.kerros.library.Settings;
import org.kerros.projects.Project;
import org.kerros.timeline.Track;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.testing.Tones;

class StudioTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        Project project = Project.create(folder.resolve("piece"), "Piece", 48_000, 120, NOON);
        Jobs jobs = Jobs.onCallingThread((job, problem) -> {
            throw new AssertionError(problem);
        });
        studio = new Studio(project, new Checkpoints(folder.resolve("models")), jobs, NOON, () -> {
            throw new AssertionError("Nothing plays here");
        });
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void edits_undo_and_redo_are_told_to_those_who_watch() {
        List<Integer> tracks = new ArrayList<>();
        Subscription watch = studio.watchComposition(
                composition -> tracks.add(composition.tracks().size()));

        studio.apply(new AddTrack(0, Track.named(studio.project().newTrackId(), "pad")));
        assertThat(studio.nextUndo())
                .hasValueSatisfying(edit -> assertThat(edit.label()).isEqualTo("Add track"));
        studio.undo();
        assertThat(studio.canUndo()).isFalse();
        assertThat(studio.canRedo()).isTrue();
        studio.redo();
        watch.close();
        studio.undo();

        assertThat(tracks).containsExactly(0, 1, 0, 1);
    }

    @Test
    void an_import_as_a_job_tells_the_library() {
        List<String> news = new ArrayList<>();
        studio.watchLibrary(() -> news.add("changed"));
        Path sound = Tones.wav(folder.resolve("a.wav"), 16_000, 440, 0.5);

        studio.jobs()
                .start(
                        new ImportFiles(studio, List.of(sound), Settings.NONE),
                        report -> news.add(report.clips().get(0).name()));

        assertThat(news).containsExactly("changed", "a");
        assertThat(studio.clips().all()).hasSize(1);
    }

    @Test
    void an_overview_is_made_when_it_is_first_wanted() {
        Clip clip = imported();
        List<String> news = new ArrayList<>();
        studio.waveforms().watch(() -> news.add("ready"));

        studio.waveforms().of(clip);

        assertThat(news).containsExactly("ready");
        assertThat(studio.waveforms().of(clip))
                .hasValueSatisfying(waveform -> assertThat(waveform.frames()).isEqualTo(8000));
    }

    @Test
    void what_a_file_name_suggested_can_be_confirmed_and_a_clip_renamed() {
        Clip clip = imported();
        TagClips tags = new TagClips(studio);

        tags.rename(clip.id(), "drone");
        tags.confirm(clip.id());

        assertThat(studio.clip(clip.id()).name()).isEqualTo("drone");
        assertThat(studio.clip(clip.id()).provenance().toString()).contains("confirmed=true");
    }

    private Clip imported() {
        Path sound = Tones.wav(folder.resolve("a.wav"), 16_000, 440, 0.5);
        return new ImportFiles(studio, List.of(sound), Settings.NONE)
                .now(Progress.none())
                .clips()
                .get(0);
    }
}
