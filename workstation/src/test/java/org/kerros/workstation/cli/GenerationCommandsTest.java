package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Checkpoints;
import org.kerros.workstation.testing.CommandLine;

class GenerationCommandsTest {
    private static final String STARTER = "traditional-tunes";

    @TempDir
    Path folder;

    @Test
    void models_say_what_they_are_and_what_can_be_set() {
        Bench bench = Bench.empty(folder);

        JsonNode model = bench.json("models").get("models").get(0);

        assertThat(model.get("name").asText()).isEqualTo(STARTER);
        assertThat(model.get("generator").asText()).isEqualTo("melody-rnn");
        assertThat(model.get("sha256").asText()).startsWith(model.get("id").asText());
        assertThat(model.get("licence").asText()).isEqualTo("GPL-3.0-or-later");
        assertThat(model.get("rate").isNull()).isTrue();
        assertThat(model.get("facts").get("heldOutLoss").asDouble())
                .isLessThan(model.get("facts").get("trigramHeldOutLoss").asDouble());
        assertThat(bench.json("models", "show", STARTER)).isEqualTo(model);
        assertThat(parameter(model, "temperature").get("type").asText()).isEqualTo("number");
        assertThat(parameter(model, "temperature").get("default").asDouble()).isEqualTo(1);
        assertThat(parameter(model, "temperature").get("min").asDouble()).isPositive();
        assertThat(parameter(model, "temperature").get("meaning").asText()).isNotEmpty();
    }

    private static JsonNode parameter(JsonNode model, String name) {
        for (JsonNode parameter : model.get("parameters")) {
            if (parameter.get("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("No parameter " + name);
    }

    @Test
    void generated_clips_hold_all_that_makes_them_again() {
        Bench bench = Bench.empty(folder);

        JsonNode clips = bench.json(
                        "generate", bench.project, STARTER, "--set", "temperature=0.9", "--seed", 3, "--count", 2)
                .get("clips");
        JsonNode shown =
                bench.json("show", bench.project, clips.get(0).get("id").asText());

        assertThat(clips).hasSize(2);
        assertThat(clips.get(0).get("seed").asLong()).isEqualTo(3);
        assertThat(clips.get(1).get("seed").asLong()).isNotEqualTo(3);
        assertThat(clips.get(0).get("sha256")).isNotEqualTo(clips.get(1).get("sha256"));
        assertThat(shown.get("kind").asText()).isEqualTo("notes");
        assertThat(shown.get("rate").isNull()).isTrue();
        assertThat(shown.get("origin").asText()).isEqualTo("generated");
        assertThat(shown.get("checkpoint"))
                .isEqualTo(bench.json("models", "show", STARTER).get("sha256"));
        assertThat(shown.get("parameters").get("temperature").asDouble()).isEqualTo(0.9);
        assertThat(shown.get("parameters").get("steps").asInt()).isEqualTo(128);
        assertThat(shown.get("events")).hasSize(128);
        assertThat(shown.get("notes").get(0).get("pitch").asInt()).isEqualTo(60);
        assertThat(shown.get("notes").get(0).get("end").asDouble()).isPositive();
        assertThat(bench.json("info", bench.project).get("models").asInt()).isEqualTo(1);
        assertThat(bench.json("models", bench.project).get("models")).hasSize(1);
    }

    @Test
    void the_same_seed_gives_the_same_notes_and_no_seed_gives_one_that_is_recorded() {
        Bench bench = Bench.empty(folder);

        JsonNode first = generated(bench, "--seed", 7);
        JsonNode again = generated(bench, "--seed", 7);
        JsonNode drawn = generated(bench);

        assertThat(first.get("sha256")).isEqualTo(again.get("sha256"));
        assertThat(first.get("id")).isNotEqualTo(again.get("id"));
        assertThat(drawn.get("seed").isIntegralNumber()).isTrue();
    }

    private static JsonNode generated(Bench bench, Object... more) {
        Object[] arguments = new Object[3 + more.length];
        arguments[0] = "generate";
        arguments[1] = bench.project;
        arguments[2] = STARTER;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return bench.json(arguments).get("clips").get(0);
    }

    @Test
    void a_melody_can_be_continued_from_a_clip() {
        Bench bench = Bench.empty(folder);
        bench.ok("generate", bench.project, STARTER, "--seed", 5, "--set", "steps=32", "--name", "theme");

        JsonNode longer =
                generated(bench, "--input", "theme", "--seed", 1, "--set", "steps=64", "--name", "longer theme");

        assertThat(longer.get("parents").get(0).asText()).isEqualTo(bench.id("theme"));
        assertThat(bench.json("show", bench.project, "longer theme")
                        .get("ancestors")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("theme");
    }

    @Test
    void notes_become_sound_and_sound_becomes_grains_and_all_of_it_can_be_verified() {
        Bench bench = Bench.empty(folder);
        bench.ok("generate", bench.project, STARTER, "--seed", 5, "--set", "steps=32", "--name", "theme");
        bench.ok("render-notes", bench.project, "theme", "--voice", "Vibraphone", "--name", "bells");
        bench.ok("granulate", bench.project, "bells", "--seed", 2, "--set", "duration=2", "--name", "cloud");

        JsonNode cloud = bench.json("show", bench.project, "cloud");

        assertThat(cloud.get("origin").asText()).isEqualTo("processed");
        assertThat(cloud.get("kind").asText()).isEqualTo("audio");
        assertThat(cloud.get("duration").asDouble()).isEqualTo(2);
        assertThat(cloud.get("ancestors").findValuesAsText("name")).containsExactly("bells", "theme");
        for (String clip : new String[] {"theme", "bells", "cloud"}) {
            JsonNode verdict = bench.json("regenerate", bench.project, clip, "--verify");
            assertThat(verdict.get("verdict").asText()).as(clip).isEqualTo("identical");
            assertThat(verdict.get("clip").asText()).isEqualTo(bench.id(clip));
            assertThat(verdict.get("residual").isNull()).isTrue();
        }
        assertThat(bench.json("clips", bench.project).get("clips")).hasSize(3);
    }

    @Test
    void parents_whose_media_are_gone_are_made_again_first() throws IOException {
        Bench bench = Bench.empty(folder);
        bench.ok("generate", bench.project, STARTER, "--seed", 5, "--set", "steps=32", "--name", "theme");
        bench.ok("render-notes", bench.project, "theme", "--name", "piano");
        bench.ok("granulate", bench.project, "piano", "--seed", 2, "--set", "duration=1", "--name", "cloud");
        delete(bench, "piano");

        JsonNode verdict = bench.json("regenerate", bench.project, "cloud", "--verify");
        CommandLine.Run piano = bench.kerros.run("regenerate", bench.project, "piano", "--verify", "--json");

        assertThat(verdict.get("verdict").asText()).isEqualTo("identical");
        assertThat(piano.exitCode()).isEqualTo(3);
        assertThat(piano.json().get("verdict").asText()).isEqualTo("impossible");
        assertThat(piano.json().get("reason").asText()).contains("missing");

        bench.ok("regenerate", bench.project, "piano");
        assertThat(bench.json("regenerate", bench.project, "piano", "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
    }

    private static void delete(Bench bench, String clip) throws IOException {
        String hash = bench.json("show", bench.project, clip).get("sha256").asText();
        Files.delete(
                bench.project.resolve("media").resolve(hash.substring(0, 2)).resolve(hash + ".wav"));
    }

    @Test
    void what_was_imported_cannot_be_made_again_and_says_so() {
        Bench bench = Bench.withTone(folder);

        CommandLine.Run run = bench.kerros.run("regenerate", bench.project, "tone", "--verify", "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().get("verdict").asText()).isEqualTo("impossible");
        assertThat(bench.refused(3, "regenerate", bench.project, "tone")).contains("was imported");
    }

    @Test
    void an_added_model_whose_file_went_away_is_named() throws IOException {
        Bench bench = Bench.empty(folder);
        Path mine = folder.resolve("mine/model.safetensors");
        Files.createDirectories(mine.getParent());
        byte[] weights;
        try (InputStream in = Checkpoints.class.getResourceAsStream("starters/" + STARTER + "/model.safetensors")) {
            weights = in.readAllBytes();
        }
        weights[weights.length - 4] ^= 1;
        Files.write(mine, weights);

        JsonNode added = bench.json("models", "add", mine.getParent(), "--name", "mine", "--licence", "CC0-1.0");
        bench.ok("generate", bench.project, "mine", "--seed", 1, "--set", "steps=16");
        Files.delete(mine);

        assertThat(added.get("name").asText()).isEqualTo("mine");
        assertThat(added.get("licence").asText()).isEqualTo("CC0-1.0");
        assertThat(bench.json("models").get("models")).hasSize(2);
        assertThat(bench.refused(4, "generate", bench.project, "mine")).contains("model.safetensors");
    }
}
