package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class ScriptTest {
    @TempDir
    private Path folder;

    @Test
    void people_write_names_and_seconds() {
        try (Project project = withADrone("piece")) {
            run(project, """
                    {"op": "addTrack", "name": "pad"}
                    {"op": "place", "track": "pad", "clip": "Drone 1", "start": 1.5, "length": 2, "fadeIn": 0.5}

                    {"op": "setTrackGain", "track": "pad", "gainDb": -6}
                    {"op": "addSection", "name": "Birth", "start": "0:30.5", "length": "48000s"}
                    {"op": "automateGain", "track": "pad", "envelope": [[0, -60], [1.5, 0]]}
                    {"op": "setTempo", "beatsPerMinute": 90}
                    {"op": "addTrack", "name": "mistake"}
                    {"op": "undo"}
                    """);

            Track pad = project.composition().tracks().get(0);
            Placement placed = pad.placements().get(0);
            assertThat(project.composition().tracks()).hasSize(1);
            assertThat(pad.gainDb()).isEqualTo(-6);
            assertThat(placed.range()).isEqualTo(new FrameRange(72_000, 96_000));
            assertThat(placed.fadeIn()).isEqualTo(new Fade(24_000, FadeShape.LINEAR));
            assertThat(pad.gainAutomation().valueAt(72_000)).isEqualTo(0);
            assertThat(project.composition().sections().get(0).range()).isEqualTo(new FrameRange(1_464_000, 48_000));
            assertThat(project.composition().tempo().beatsPerMinute()).isEqualTo(90);
            assertThat(project.canRedo()).isTrue();
        }
    }

    @Test
    void a_whole_clip_is_placed_unless_told_otherwise_and_what_is_not_said_stays() {
        try (Project project = withADrone("piece")) {
            run(project, """
                    {"op": "addTrack", "id": "t", "name": "pad"}
                    {"op": "place", "id": "p", "track": "t", "clip": "clip-1", "start": 1}
                    {"op": "move", "placement": "p", "start": 2}
                    {"op": "trim", "placement": "p", "offset": 1, "length": 1.5}
                    {"op": "fade", "placement": "p", "fadeOut": {"length": 0.25, "shape": "equalPower"}}
                    {"op": "split", "placement": "p", "at": 3, "right": "q"}
                    {"op": "updateClip", "clip": "clip-1", "rating": 5}
                    {"op": "describe", "concept": "The life of a model"}
                    """);

            List<Placement> placed = project.composition().tracks().get(0).placements();
            assertThat(placed)
                    .extracting(Placement::range)
                    .containsExactly(new FrameRange(96_000, 48_000), new FrameRange(144_000, 24_000));
            assertThat(placed.get(1).fadeOut()).isEqualTo(new Fade(12_000, FadeShape.EQUAL_POWER));
            assertThat(project.clips().all().get(0).notice().rating()).isEqualTo(5);
            assertThat(project.clips().all().get(0).name()).isEqualTo("Drone 1");
            assertThat(project.about()).isEqualTo(new About("Noise to Noise", "", "The life of a model"));
        }
    }

    @Test
    void a_journal_is_a_script() throws Exception {
        try (Project project = withADrone("piece")) {
            run(
                    project,
                    """
                    {"op": "together", "label": "Begin", "edits": [{"op": "addTrack", "name": "pad"},
                    """.strip()
                            + "{\"op\": \"place\", \"track\": \"pad\", \"clip\": \"clip-1\"}]}\n{\"op\": \"undo\"}\n{\"op\": \"redo\"}\n");
            String journal = Files.readString(folder.resolve("piece/journal/000001.jsonl"));

            try (Project copy = Projects.create(folder.resolve("copy"))) {
                run(copy, journal);

                assertThat(copy.composition()).isEqualTo(project.composition());
                assertThat(copy.clips().all()).isEqualTo(project.clips().all());
            }
        }
    }

    @Test
    void every_operation_is_acknowledged_once_it_is_done_and_a_wrong_one_ends_the_script() {
        List<Long> acknowledged = new ArrayList<>();
        try (Project project = withADrone("piece")) {
            Script script = new Script(project, acknowledged::add);
            String lines = """
                    {"op": "addTrack", "name": "pad"}
                    {"op": "place", "track": "nowhere", "clip": "clip-1"}
                    {"op": "addTrack", "name": "late"}
                    """;

            assertThatThrownBy(() -> script.run(new BufferedReader(new StringReader(lines))))
                    .isInstanceOfSatisfying(
                            KerrosException.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND))
                    .hasMessageContaining("operation 2")
                    .hasMessageContaining("\"nowhere\"");
            assertThat(acknowledged).containsExactly(1L);
            assertThat(project.composition().tracks()).hasSize(1);
        }
    }

    @Test
    void nonsense_is_refused_in_a_sentence() {
        try (Project project = withADrone("piece")) {
            for (String line : List.of(
                    "addTrack",
                    "{\"op\": \"sing\"}",
                    "{\"name\": \"x\"}",
                    "{\"op\": \"undo\"}",
                    "{\"op\": \"setLength\", \"length\": -1}",
                    "{\"op\": \"setLength\", \"length\": \"soon\"}",
                    "{\"op\": \"setTempo\", \"beatsPerMinute\": \"fast\"}")) {
                assertThatThrownBy(() -> run(project, line))
                        .isInstanceOfSatisfying(
                                KerrosException.class,
                                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNUSABLE_INPUT));
            }
        }
    }

    private Project withADrone(String name) {
        Project project = Projects.create(folder.resolve(name));
        project.clips().add(Projects.imported(1), Optional.empty());
        return project;
    }

    private static void run(Project project, String lines) {
        new Script(project, number -> {}).run(new BufferedReader(new StringReader(lines)));
    }
}
