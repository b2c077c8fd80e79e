package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;
import org.kerros.projects.Project;
import org.kerros.workstation.testing.CommandLine;
import org.kerros.workstation.testing.Tones;

class TimelineCommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_placed_tone_is_bounced_at_the_level_of_the_pan_law() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        JsonNode result = bench.json(
                "bounce", bench.project, "-o", folder.resolve("mix.wav"), "--format", "wav32f", "--dither", "none");
        AudioBuffer mix = WavFile.read(folder.resolve("mix.wav"));

        assertThat(result.get("file").asText())
                .isEqualTo(folder.resolve("mix.wav").toString());
        assertThat(result.get("frames").asLong()).isEqualTo(48_000);
        assertThat(result.get("rate").asInt()).isEqualTo(48_000);
        assertThat(result.get("truePeak").asDouble()).isCloseTo(-6.02 - 3.01, within(0.2));
        assertThat(result.get("integrated").isNumber()).isTrue();
        assertThat(result.has("loudnessRange")).isTrue();
        assertThat(result.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(mix.channels()).isEqualTo(2);
        assertThat(mix.channel(0)).isEqualTo(mix.channel(1));
    }

    @Test
    void a_bounce_takes_rate_range_format_and_loudness() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        JsonNode part = bench.json(
                "bounce",
                bench.project,
                "-o",
                folder.resolve("part.flac"),
                "--format",
                "flac",
                "--from",
                "0.25",
                "--to",
                "0:00.750",
                "--rate",
                44100,
                "--loudness",
                -23);

        assertThat(part.get("frames").asLong()).isEqualTo(22_050);
        assertThat(part.get("rate").asInt()).isEqualTo(44_100);
        assertThat(part.get("integrated").asDouble()).isCloseTo(-23, within(0.1));
        assertThat(bench.json("loudness", folder.resolve("part.flac"))
                        .get("integrated")
                        .asDouble())
                .isCloseTo(-23, within(0.1));
    }

    @Test
    void stems_sum_to_the_mix() {
        Bench bench = Bench.withTone(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("low.wav"), 48_000, 110, 2));
        bench.place("tone");
        bench.place("low");

        JsonNode stems = bench.json("stems", bench.project, "-o", folder.resolve("stems"), "--format", "wav32f");

        assertThat(stems.get("files")).hasSize(2);
        assertThat(stems.get("files").get(1).get("track").asText()).isEqualTo("low");
        assertThat(Path.of(stems.get("files").get(0).get("file").asText())).exists();
        assertThat(stems.get("residual").asDouble()).isLessThan(-120);
    }

    @Test
    void a_script_arranges_and_its_undo_is_real() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        String acknowledged = bench.kerros
                .run("script", bench.project, ops("{\"op\":\"addTrack\",\"name\":\"pad\"}\n{\"op\":\"undo\"}"), "--ack")
                .out();

        assertThat(acknowledged).isEqualTo("ACK 1\nACK 2\n");
        assertThat(bench.json("info", bench.project).get("tracks").asInt()).isEqualTo(1);
        assertThat(bench.json("show", bench.project, "tone")
                        .get("placements")
                        .get(0)
                        .get("track")
                        .asText())
                .isEqualTo("tone");
        assertThat(bench.refused(3, "script", bench.project, ops("{\"op\":\"dance\"}")))
                .contains("operation 1");
    }

    private Path ops(String text) {
        try {
            return Files.writeString(folder.resolve("more.jsonl"), text);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void an_edit_list_makes_a_project_and_comes_out_again() throws IOException {
        Bench bench = Bench.withTone(folder);
        Path list =
                Files.writeString(folder.resolve("list.json"), EditLists.playing("sounds/tone.wav", 16_000, 16_000));

        JsonNode made = bench.json("edl", "import", folder.resolve("listed"), list);
        JsonNode out = bench.json("edl", "export", folder.resolve("listed"), "-o", folder.resolve("out/list.json"));

        assertThat(made.get("rate").asInt()).isEqualTo(48_000);
        assertThat(made.get("duration").asDouble()).isEqualTo(2);
        assertThat(made.get("placements").asInt()).isEqualTo(2);
        assertThat(Files.readString(Path.of(out.get("file").asText()))).contains("sin-cos-3dB", "\"pan\"");
        bench.ok("edl", "import", bench.project, list);
        assertThat(bench.json("clips", bench.project).get("clips")).hasSize(1);
    }

    @Test
    void a_report_names_what_it_wrote_and_what_is_missing() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        JsonNode report = bench.json("report", bench.project, "-o", folder.resolve("report"));

        assertThat(report.get("files")).hasSize(2);
        assertThat(report.get("gaps")).isNotEmpty();
        assertThat(folder.resolve("report/report.html")).content().contains("Piece");
    }

    @Test
    void the_resampler_and_the_meter_stand_alone() {
        Bench bench = Bench.empty(folder);
        Path sound = Tones.wav(folder.resolve("t.wav"), 48_000, 1000, 2);

        JsonNode resampled = bench.json("resample", sound, "--rate", 16000, "-o", folder.resolve("r.wav"));
        JsonNode loudness = bench.json("loudness", sound);

        assertThat(resampled.get("frames").asLong()).isEqualTo(32_000);
        assertThat(WavFile.read(folder.resolve("r.wav")).rate()).isEqualTo(16_000);
        assertThat(loudness.get("truePeak").asDouble()).isCloseTo(-6, within(0.2));
        assertThat(loudness.get("integrated").asDouble()).isBetween(-20.0, -8.0);
    }

    @Test
    void a_whole_project_checks_out_and_a_damaged_one_exits_3_with_its_document() throws IOException {
        Bench bench = Bench.withTone(folder);
        assertThat(bench.json("check", bench.project).get("ok").asBoolean()).isTrue();
        String hash = bench.json("show", bench.project, "tone").get("sha256").asText();
        Files.write(bench.project.resolve("media/" + hash.substring(0, 2) + "/" + hash + ".wav"), new byte[100]);

        CommandLine.Run run = bench.kerros.run("check", bench.project, "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().get("ok").asBoolean()).isFalse();
        assertThat(run.json().get("findings").get(0).has("what")).isTrue();
        assertThat(run.json().get("findings").get(0).get("repaired").asBoolean())
                .isFalse();
    }

    @Test
    void what_is_placed_but_missing_is_not_bounced_as_silence() throws IOException {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");
        String hash = bench.json("show", bench.project, "tone").get("sha256").asText();
        Files.delete(bench.project.resolve("media/" + hash.substring(0, 2) + "/" + hash + ".wav"));

        bench.refused(4, "bounce", bench.project, "-o", folder.resolve("mix.wav"));
        assertThat(folder.resolve("mix.wav")).doesNotExist();
    }

    @Test
    void a_project_open_elsewhere_is_left_alone() {
        Bench bench = Bench.withTone(folder);

        try (Project open = Project.open(bench.project, InstantSource.system())) {
            assertThat(bench.refused(5, "info", bench.project)).contains("open");
            assertThat(open.clips().all()).hasSize(1);
        }
    }

    @Test
    void a_project_open_elsewhere_can_be_bounced_as_it_stands() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");
        Path mix = folder.resolve("mix.wav");

        try (Project open = Project.open(bench.project, InstantSource.system())) {
            assertThat(bench.json("bounce", bench.project, "-o", mix)
                            .get("frames")
                            .asLong())
                    .isEqualTo(open.composition().length());
        }
        assertThat(mix).exists();
    }

    @Test
    void cancelling_exits_130_and_leaves_no_file() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        CommandLine.Run run =
                bench.kerros.run(new AtomicBoolean(true), "bounce", bench.project, "-o", folder.resolve("mix.wav"));

        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.err()).startsWith("kerros: cancelled");
        assertThat(folder.resolve("mix.wav")).doesNotExist();
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().contains("mix"));
    }
}
