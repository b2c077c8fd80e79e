package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Checkpoints;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;
import org.kerros.projects.Project;
import org.kerros.render.Player;
import org.kerros.render.Recorder;
import org.kerros.render.SilentDevice;
import org.kerros.render.testing.CountingInput;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.Progress;

@Timeout(120)
class RecordingTest {
    private static final int RATE = 48_000;
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    private Studio create() {
        return studio(Project.create(folder.resolve("piece"), "Piece", RATE, 120, InstantSource.fixed(NOON)));
    }

    private Studio open() {
        return studio(Project.open(folder.resolve("piece"), InstantSource.fixed(NOON)));
    }

    private Studio studio(Project project) {
        Jobs jobs = Jobs.onCallingThread((job, problem) -> {
            throw new IllegalStateException(problem);
        });
        return new Studio(
                project,
                new Checkpoints(folder.resolve("models")),
                jobs,
                InstantSource.fixed(NOON),
                () -> new Player(new SilentDevice()));
    }

    private static TrackId addTrack(Studio studio) {
        TrackId id = studio.project().newTrackId();
        studio.apply(new AddTrack(0, Track.named(id, "Voice")));
        return id;
    }

    private static Clip record(Studio studio, Optional<TrackId> track, long frames, long position)
            throws InterruptedException {
        CountingInput input = new CountingInput(frames).held();
        try (Recording recording = new Recording(studio, new Recorder(input, RATE, 1))) {
            recording.begin(track, () -> position);
            input.letGo();
            assertThat(input.spent().await(60, TimeUnit.SECONDS)).isTrue();
            KeepTake take = recording.end().orElseThrow();
            return take.finish(take.work(Progress.none()));
        }
    }

    @Test
    void a_recording_is_a_clip_that_knows_where_it_is_from_and_lies_on_its_track() throws InterruptedException {
        try (Studio studio = create()) {
            TrackId track = addTrack(studio);

            Clip clip = record(studio, Optional.of(track), 90_000, 4800);

            assertThat(clip.provenance()).isEqualTo(new Provenance.Recorded(NOON, "a counter"));
            assertThat(clip.name()).isEqualTo("Take 1");
            AudioBuffer kept = studio.media().audio(clip.media());
            assertThat(kept.frames()).isEqualTo(90_000);
            assertThat(kept.channel(0)[kept.frames() - 1]).isEqualTo(CountingInput.sample(89_999));
            Placement placed =
                    studio.composition().track(track).orElseThrow().placements().get(0);
            assertThat(placed.start()).isEqualTo(4800);
            assertThat(placed.source()).isEqualTo(new FrameRange(0, kept.frames()));
            assertThat(Files.exists(studio.project().takesFolder().resolve("take-1.wav")))
                    .isFalse();
        }
    }

    @Test
    void what_sounded_before_the_beginning_of_the_piece_is_kept_but_not_placed() throws InterruptedException {
        try (Studio studio = create()) {
            TrackId track = addTrack(studio);

            Clip clip = record(studio, Optional.of(track), 90_000, -1000);

            Placement placed =
                    studio.composition().track(track).orElseThrow().placements().get(0);
            assertThat(placed.start()).isZero();
            assertThat(placed.source().start()).isEqualTo(1000);
            assertThat(placed.source().end()).isEqualTo(clip.format().frames());
        }
    }

    /** Records for ever into a project, in a process that is killed. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            RecordingTest test = new RecordingTest();
            test.folder = folder;
            Studio studio = test.create();
            TrackId track = addTrack(studio);
            Recording recording = new Recording(studio, new Recorder(new CountingInput(Long.MAX_VALUE), RATE, 1));
            recording.begin(Optional.of(track), () -> 9600);
            while (recording.seconds() < 100) {
                Thread.onSpinWait();
            }
            // What reaches the parent is a promise: so much had been recorded.
            System.err.write('!');
            System.err.flush();
            while (recording.isRecording()) {
                Thread.onSpinWait();
            }
        }
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitPromise(Process child) throws IOException {
        try (InputStream said = child.getErrorStream()) {
            int letter = said.read();
            while (letter != '!' && letter >= 0) {
                letter = said.read();
            }
            assertThat(letter).isEqualTo('!');
        }
    }

    @Test
    void a_process_that_is_killed_loses_less_than_the_last_two_seconds() throws Exception {
        Process child = child();
        awaitPromise(child);
        child.destroyForcibly().waitFor();

        try (Studio studio = open()) {
            List<KeepTake> left = Takes.leftOver(studio);
            assertThat(left).hasSize(1);
            Clip clip = left.get(0).finish(left.get(0).work(Progress.none()));

            assertThat(clip.format().seconds()).isGreaterThan(98);
            assertThat(clip.provenance()).isEqualTo(new Provenance.Recorded(NOON, "a counter"));
            AudioBuffer kept = studio.media().audio(clip.media());
            float first = kept.channel(0)[0] * 32_768;
            for (int i = 0; i < kept.frames(); i++) {
                assertThat(kept.channel(0)[i]).isEqualTo(CountingInput.sample((long) first + i));
            }
            Placement placed = studio.composition().placements().findFirst().orElseThrow();
            assertThat(placed.start()).isEqualTo(9600);
            assertThat(Takes.leftOver(studio)).isEmpty();
        }
        try (Stream<Path> rest = Files.list(folder.resolve("piece").resolve("takes"))) {
            assertThat(rest).isEmpty();
        }
    }
}
