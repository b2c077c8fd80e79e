package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Checkpoints;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Settings;
import org.kerros.projects.Project;
import org.kerros.render.Mix;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Curve;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.RemovePlacement;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.testing.Tones;

/** Clips of 16 kHz in a piece of 48 kHz: a placed cloud and the clip rendered of it are one sound. */
class RenderCloudTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));
    private static final TrackId TRACK = new TrackId("t");
    private static final int FRAMES = 96_000;

    @TempDir
    Path folder;

    private Studio studio;
    private Clip low;
    private Clip high;

    @BeforeEach
    void two_short_clips() {
        Project project = Project.create(folder.resolve("piece"), "Piece", 48_000, 120, NOON);
        Jobs jobs = Jobs.onCallingThread((job, problem) -> {
            throw new AssertionError(problem);
        });
        studio = new Studio(project, new Checkpoints(folder.resolve("models")), jobs, NOON, () -> {
            throw new AssertionError("Nothing plays here");
        });
        List<Path> files = List.of(
                Tones.wav(folder.resolve("low.wav"), 16_000, 220, 2),
                Tones.wav(folder.resolve("high.wav"), 22_050, 700, 1));
        List<Clip> clips = new ImportFiles(studio, files, Settings.NONE)
                .now(Progress.none())
                .clips();
        low = clips.get(0);
        high = clips.get(1);
        studio.apply(new AddTrack(0, Track.named(TRACK, "pad")));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Cloud cloud() {
        Automation pitch = Automation.of(
                new Point(7, -3, Curve.bent(0.4)), new Point(40_001, 9, Curve.STEP), new Point(70_000, 0));
        return new Cloud(
                FRAMES,
                4411,
                Map.of("density", "55", "from", "0.25", "to", "1.5", "filter", "lowpass", "lfo1Target", "pan"),
                Map.of("pitch", pitch),
                List.of(new CloudSource(high.id(), 0.5)));
    }

    private AudioBuffer heard(Placement placement) {
        studio.apply(new AddPlacement(TRACK, placement));
        Mix mix = studio.mix(Progress.none());
        AudioBuffer sound = new AudioBuffer(48_000, 2, FRAMES);
        mix.rendering().renderInto(new float[][] {sound.channel(0), sound.channel(1)}, FRAMES, 0);
        studio.apply(new RemovePlacement(placement.id()));
        return sound;
    }

    private Placement placed(Clip clip, Treatment treatment) {
        return new Placement(
                new PlacementId("p"), clip.id(), treatment, new FrameRange(0, FRAMES), 0, 0, Fade.NONE, Fade.NONE);
    }

    @Test
    void the_clip_has_the_samples_that_are_heard_of_the_cloud() {
        AudioBuffer live = heard(placed(low, cloud()));

        Clip rendered = new RenderCloud(studio, low.id(), cloud(), "").now(Progress.none());

        AudioBuffer offline = heard(placed(rendered, Treatment.PLAIN));
        assertThat(live.peak()).isGreaterThan(0.01f);
        assertThat(offline.channel(0)).isEqualTo(live.channel(0));
        assertThat(offline.channel(1)).isEqualTo(live.channel(1));
    }

    @Test
    void its_recipe_makes_it_again() {
        Clip rendered = new RenderCloud(studio, low.id(), cloud(), "").now(Progress.none());

        assertThat(rendered.provenance().parents()).containsExactly(low.id(), high.id());
        assertThat(new VerifyClip(studio, rendered.id()).now(Progress.none()).verdict())
                .isEqualTo(Comparison.Verdict.IDENTICAL);
    }
}
