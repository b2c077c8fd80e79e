package org.kerros.workstation.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;
import org.kerros.workstation.Main;
import org.kerros.workstation.testing.CommandLine;

/** The demo is made in a Java machine of its own; this one only looks at what came out. */
@Tag("slow")
class DemoTest {
    @TempDir
    static Path folder;

    private static JsonNode demo;
    private static CommandLine kerros;

    @BeforeAll
    static void made_elsewhere() throws IOException, InterruptedException {
        kerros = new CommandLine(folder.resolve("user"));
        Path out = folder.resolve("demo.json");
        Process process = new ProcessBuilder(command())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        demo = new ObjectMapper().readTree(out.toFile());
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("demo", project(), "--json"));
        return command;
    }

    private static String project() {
        return folder.resolve("eight").toString();
    }

    @Test
    void it_is_about_ninety_seconds_on_at_least_six_tracks_in_three_sections() {
        assertThat(demo.get("duration").asDouble()).isBetween(85.0, 95.0);
        assertThat(demo.get("tracks").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(Score.SECTIONS).extracting(Score.Stretch::name).containsExactly("Birth", "Life", "Disintegration");
        assertThat(Score.TUNES).hasSize(8);
    }

    @Test
    void it_is_neither_too_soft_nor_too_loud_and_never_clips() {
        assertThat(demo.get("integrated").asDouble()).isBetween(-20.0, -14.0);
        assertThat(demo.get("truePeak").asDouble()).isLessThanOrEqualTo(-1.0);
        assertThat(demo.get("residual").asDouble()).isLessThan(-120);
    }

    @Test
    void it_begins_and_ends_in_silence_and_breathes_in_between() {
        AudioBuffer mix = WavFile.read(Path.of(demo.get("bounce").asText()));

        assertThat(level(mix, 0, 1)).isLessThan(-45);
        assertThat(level(mix, 90, 91)).isLessThan(-45);
        assertThat(level(mix, 54, 57)).isGreaterThan(level(mix, 12, 15) + 3);
        assertThat(level(mix, 61, 62.5)).isLessThan(level(mix, 57, 60) - 9);
    }

    private static double level(AudioBuffer mix, double from, double to) {
        double sum = 0;
        int first = (int) (from * mix.rate());
        int last = (int) Math.min(mix.frames(), to * mix.rate());
        for (int i = first; i < last; i++) {
            sum += mix.channel(0)[i] * (double) mix.channel(0)[i] + mix.channel(1)[i] * (double) mix.channel(1)[i];
        }
        return 10 * Math.log10(sum / 2 / (last - first));
    }

    @Test
    void everything_it_names_is_there() {
        assertThat(demo.get("files")).hasSizeGreaterThanOrEqualTo(9);
        demo.get("files").forEach(file -> assertThat(Path.of(file.asText())).isNotEmptyFile());
        JsonNode check = kerros.run("check", project(), "--json").json();
        assertThat(check.get("ok").asBoolean()).as(check.toString()).isTrue();
    }

    @Test
    void every_clip_of_it_can_be_made_again_to_the_last_bit_on_this_machine_too() {
        JsonNode clips = kerros.run("clips", project(), "--json").json().get("clips");
        TreeSet<String> makers = new TreeSet<>();

        for (JsonNode clip : clips) {
            makers.add(clip.get("generator").asText());
            JsonNode verdict = kerros.run(
                            "regenerate", project(), clip.get("id").asText(), "--verify", "--json")
                    .json();
            assertThat(verdict.get("verdict").asText())
                    .as(clip.get("name").asText())
                    .isEqualTo("identical");
        }

        assertThat(clips).hasSizeGreaterThan(30);
        assertThat(makers).containsExactly("granulate", "melody-rnn", "render-notes");
    }

    @Test
    void it_has_the_same_names_and_sounds_wherever_it_is_made() {
        JsonNode again = kerros.run("demo", folder.resolve("again"), "--json").json();

        assertThat(names(folder.resolve("again").toString())).isEqualTo(names(project()));
        assertThat(again.get("integrated")).isEqualTo(demo.get("integrated"));
    }

    private static List<String> names(String project) {
        List<String> names = new ArrayList<>();
        kerros.run("clips", project, "--json")
                .json()
                .get("clips")
                .forEach(clip -> names.add(
                        clip.get("id").asText() + " " + clip.get("sha256").asText()));
        return names;
    }
}
