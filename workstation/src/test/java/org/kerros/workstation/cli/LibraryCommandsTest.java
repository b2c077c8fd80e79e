package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.workstation.testing.CommandLine;
import org.kerros.workstation.testing.Tones;

class LibraryCommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_new_project_is_empty_and_says_so() {
        Bench bench = Bench.empty(folder);

        JsonNode info = bench.json("info", bench.project);

        assertThat(info.get("title").asText()).isEqualTo("Piece");
        assertThat(info.get("rate").asInt()).isEqualTo(48_000);
        assertThat(info.get("duration").asDouble()).isZero();
        assertThat(info.get("tracks").asInt()
                        + info.get("placements").asInt()
                        + info.get("clips").asInt())
                .isZero();
        assertThat(info.get("models").asInt()).isZero();
        assertThat(info.get("bytes").asLong()).isPositive();
        assertThat(info.get("project").asText()).isEqualTo(bench.project.toString());
    }

    @Test
    void new_takes_rate_and_tempo() {
        Bench bench = Bench.empty(folder);

        JsonNode made = bench.json("new", folder.resolve("slow"), "--rate", 44100, "--tempo", 66.6);

        assertThat(made.get("rate").asInt()).isEqualTo(44_100);
        assertThat(made.get("title").asText()).isEqualTo("slow");
    }

    @Test
    void an_imported_file_keeps_its_rate_and_is_described() {
        Bench bench = Bench.empty(folder);

        JsonNode report = bench.json("import", bench.project, Tones.wav(folder.resolve("a.wav"), 16_000, 440, 1.5));
        JsonNode clip = report.get("clips").get(0);

        assertThat(clip.get("name").asText()).isEqualTo("a");
        assertThat(clip.get("kind").asText()).isEqualTo("audio");
        assertThat(clip.get("rate").asInt()).isEqualTo(16_000);
        assertThat(clip.get("channels").asInt()).isEqualTo(1);
        assertThat(clip.get("frames").asLong()).isEqualTo(24_000);
        assertThat(clip.get("duration").asDouble()).isEqualTo(1.5);
        assertThat(clip.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(clip.get("origin").asText()).isEqualTo("imported");
        assertThat(clip.get("generator").isNull()).isTrue();
        assertThat(clip.get("checkpoint").isNull()).isTrue();
        assertThat(clip.get("seed").isNull()).isTrue();
        assertThat(clip.get("parents")).isEmpty();
        assertThat(clip.get("descriptors").get("pitch").asDouble()).isCloseTo(440, within(3.0));
        assertThat(clip.get("descriptors").get("peak").asDouble()).isCloseTo(-6.02, within(0.3));
        assertThat(clip.get("tags")).isEmpty();
        assertThat(clip.get("rating").asInt()).isZero();
        assertThat(clip.get("placements")).isEmpty();
    }

    @Test
    void the_same_content_is_not_taken_twice_whatever_it_is_called() throws IOException {
        Bench bench = Bench.withTone(folder);
        Files.copy(folder.resolve("sounds/tone.wav"), folder.resolve("sounds/copy.wav"));

        JsonNode report = bench.json("import", bench.project, folder.resolve("sounds"));

        assertThat(report.get("clips")).isEmpty();
        assertThat(report.get("already")).hasSize(2);
        assertThat(report.get("already").get(0).get("clip").asText()).isEqualTo(bench.id("tone"));
        assertThat(bench.json("clips", bench.project).get("clips")).hasSize(1);
    }

    @Test
    void twins_in_one_import_become_one_clip() throws IOException {
        Bench bench = Bench.empty(folder);
        Tones.wav(folder.resolve("twins/one.wav"), 16_000, 300, 0.5);
        Files.copy(folder.resolve("twins/one.wav"), folder.resolve("twins/two.wav"));

        JsonNode report = bench.json("import", bench.project, folder.resolve("twins"));

        assertThat(report.get("clips")).hasSize(1);
        assertThat(report.get("already").get(0).get("clip"))
                .isEqualTo(report.get("clips").get(0).get("id"));
    }

    @Test
    void what_cannot_be_read_is_refused_and_the_others_come_in() throws IOException {
        Bench bench = Bench.empty(folder);
        Tones.wav(folder.resolve("mixed/deep/good.wav"), 16_000, 300, 0.5);
        Files.writeString(folder.resolve("mixed/bad.wav"), "this is no sound at all");
        Files.writeString(folder.resolve("mixed/README.md"), "about these sounds");

        JsonNode report = bench.json("import", bench.project, folder.resolve("mixed"));

        assertThat(report.get("clips")).hasSize(1);
        assertThat(report.get("refused")).hasSize(1);
        assertThat(report.get("refused").get(0).get("path").asText()).endsWith("bad.wav");
        assertThat(report.get("refused").get(0).get("reason").asText()).contains("; ");
    }

    @Test
    void an_import_that_brought_nothing_prints_its_document_and_exits_3() throws IOException {
        Bench bench = Bench.empty(folder);
        Path bad = Files.writeString(folder.resolve("bad.wav"), "this is no sound at all");

        CommandLine.Run run = bench.kerros.run("import", bench.project, bad, "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().get("refused")).hasSize(1);
    }

    @Test
    void file_names_suggest_and_people_confirm_by_typing() {
        Bench bench = Bench.empty(folder);
        Path sound = Tones.wav(folder.resolve("noise_e=10_t=0.95.wav"), 16_000, 440, 0.5);
        Path other = Tones.wav(folder.resolve("other.wav"), 16_000, 450, 0.5);

        JsonNode suggested =
                bench.json("import", bench.project, sound).get("clips").get(0);
        JsonNode typed = bench.json("import", bench.project, other, "--set", "epoch=12", "--set", "voice=choir")
                .get("clips")
                .get(0);

        assertThat(suggested.get("parameters").get("epoch").asInt()).isEqualTo(10);
        assertThat(suggested.get("confirmed").asBoolean()).isFalse();
        assertThat(typed.get("parameters").get("epoch").asInt()).isEqualTo(12);
        assertThat(typed.get("parameters").get("voice").asText()).isEqualTo("choir");
        assertThat(typed.get("confirmed").asBoolean()).isTrue();
    }

    @Test
    void clips_are_found_by_words_fields_order_and_number() {
        Bench bench = Bench.withTone(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("low bell.wav"), 16_000, 110, 2));

        assertThat(bench.json("clips", bench.project, "bell").get("clips")).hasSize(1);
        assertThat(bench.json("clips", bench.project, "pitch:400..500")
                        .get("clips")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("tone");
        assertThat(bench.json("clips", bench.project, "--sort", "pitch", "--limit", 1)
                        .get("clips")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("low bell");
        assertThat(bench.ok("clips", bench.project).out()).startsWith("ID ").contains("low bell");
    }

    @Test
    void tags_rating_and_note_stay() {
        Bench bench = Bench.withTone(folder);

        bench.ok("tag", bench.project, "tone", "+drone", "+metal", "--rating", 4, "--note", "for the end");
        bench.ok("tag", bench.project, "tone", "-metal", "+soft");
        JsonNode clip = bench.json("show", bench.project, "tone");

        assertThat(clip.get("tags").toString()).isEqualTo("[\"drone\",\"soft\"]");
        assertThat(clip.get("rating").asInt()).isEqualTo(4);
        assertThat(clip.get("note").asText()).isEqualTo("for the end");
        assertThat(bench.json("clips", bench.project, "tag:drone", "rating:>=4").get("clips"))
                .hasSize(1);
    }

    @Test
    void show_answers_where_a_sound_is_from_in_words_too() {
        Bench bench = Bench.withTone(folder);

        assertThat(bench.ok("show", bench.project, "tone").out())
                .contains("tone.wav (WAV, 16-bit)")
                .contains("16000 Hz, 1 ch")
                .contains("imported on 2026-01-01T12:00:00Z");
    }

    @Test
    void an_exported_clip_comes_back_with_its_provenance() {
        Bench bench = Bench.withTone(folder);
        bench.ok("granulate", bench.project, "tone", "--seed", 7, "--name", "cloud");

        bench.ok("export", bench.project, "cloud", "-o", folder.resolve("out/cloud.wav"));
        bench.ok("new", folder.resolve("second"));
        JsonNode clip = bench.json("import", folder.resolve("second"), folder.resolve("out/cloud.wav"))
                .get("clips")
                .get(0);

        assertThat(clip.get("origin").asText()).isEqualTo("processed");
        assertThat(clip.get("generator").asText()).isEqualTo("granulate");
        assertThat(clip.get("seed").asLong()).isEqualTo(7);
        assertThat(clip.get("sha256"))
                .isEqualTo(bench.json("show", bench.project, "cloud").get("sha256"));
        assertThat(bench.json("import", bench.project, folder.resolve("out/cloud.wav"))
                        .get("already"))
                .hasSize(1);
    }

    @Test
    void several_clips_are_exported_into_a_folder() {
        Bench bench = Bench.withTone(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("other.wav"), 16_000, 450, 0.5));

        JsonNode files = bench.json("export", bench.project, "tone", "other", "-o", folder.resolve("out"));

        assertThat(files.get("files")).hasSize(2);
        assertThat(folder.resolve("out/tone.wav")).exists();
        assertThat(folder.resolve("out/other.wav")).exists();
    }
}
