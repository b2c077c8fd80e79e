package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.workstation.testing.Tones;

class GranulateCommandsTest {
    @TempDir
    Path folder;

    private Bench withTwoTones() {
        Bench bench = Bench.withTone(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("other.wav"), 22_050, 450, 1));
        return bench;
    }

    private static void isMadeAgain(Bench bench, String clip) {
        assertThat(bench.json("regenerate", bench.project, clip, "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
    }

    @Test
    void several_weighted_clips_make_a_cloud_whose_recipe_is_complete() {
        Bench bench = withTwoTones();

        JsonNode made = bench.json(
                        "granulate",
                        bench.project,
                        "tone",
                        "--input",
                        "other:0.5",
                        "--set",
                        "duration=9",
                        "--set",
                        "from=0.2",
                        "--set",
                        "to=0.8",
                        "--set",
                        "filter=lowpass",
                        "--seed",
                        3,
                        "--name",
                        "cloud")
                .get("clips")
                .get(0);

        assertThat(made.get("parents")).hasSize(2);
        assertThat(made.get("parameters").get("weights").get(1).asDouble()).isEqualTo(0.5);
        assertThat(made.get("parameters").get("interpolation").asText()).isEqualTo("cubic");
        assertThat(made.get("frames").asInt()).isEqualTo(9 * 16_000);
        isMadeAgain(bench, "cloud");
    }

    @Test
    void a_glide_between_presets_stands_in_the_recipe_as_what_moves() {
        Bench bench = Bench.withTone(folder);

        JsonNode made = bench.json(
                        "granulate",
                        bench.project,
                        "tone",
                        "--preset",
                        "cloud",
                        "--glide-to",
                        "swarm",
                        "--set",
                        "duration=2",
                        "--name",
                        "glide")
                .get("clips")
                .get(0);

        assertThat(made.get("parameters").get("automation").toString())
                .contains("[\"density\",[[0.0,40.0,")
                .contains("[2.0,2500.0]");
        isMadeAgain(bench, "glide");
    }

    @Test
    void settings_are_kept_as_a_preset_and_read_again() throws Exception {
        Bench bench = Bench.withTone(folder);
        Path mine = folder.resolve("mine.json");

        bench.ok(
                "granulate",
                bench.project,
                "tone",
                "--preset",
                "rain",
                "--set",
                "duration=1",
                "--seed",
                1,
                "--name",
                "first",
                "--save-preset",
                mine);
        bench.ok("granulate", bench.project, "tone", "--preset", mine, "--seed", 1, "--name", "second");

        assertThat(Files.readString(mine)).contains("\"name\" : \"mine\"").contains("minorPentatonic");
        assertThat(bench.json("show", bench.project, "second").get("sha256"))
                .isEqualTo(bench.json("show", bench.project, "first").get("sha256"));
    }

    @Test
    void what_is_wrong_is_said_with_what_to_do() {
        Bench bench = Bench.withTone(folder);

        assertThat(bench.refused(4, "granulate", bench.project, "tone", "--preset", "fog"))
                .contains("use one of cloud");
        assertThat(bench.refused(3, "granulate", bench.project, "tone", "--set", "from=5"))
                .contains("choose one within");
        assertThat(bench.refused(2, "granulate", bench.project, "tone", "--set", "automation=[[\"fog\", []]]"))
                .contains("automation");
    }
}
