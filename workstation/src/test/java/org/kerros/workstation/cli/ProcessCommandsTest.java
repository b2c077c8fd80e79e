package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessCommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_clip_goes_through_an_effect_into_a_new_one_that_can_be_verified() {
        Bench bench = Bench.withTone(folder);

        JsonNode made = bench.json("process", bench.project, "tone", "gain", "--set", "gain=-6", "--name", "softer")
                .get("clips")
                .get(0);

        assertThat(peakDb(bench, "softer")).isCloseTo(peakDb(bench, "tone") - 6, within(1e-3));
        assertThat(made.get("origin").asText()).isEqualTo("processed");
        assertThat(made.get("generator").asText()).isEqualTo("gain");
        assertThat(made.get("parents").get(0).asText()).isEqualTo(bench.id("tone"));
        assertThat(made.get("parameters").get("gain").asDouble()).isEqualTo(-6);
        assertThat(made.get("channels").asInt()).isEqualTo(1);
        assertThat(made.get("frames").asInt()).isEqualTo(16_000);
        assertThat(bench.json("regenerate", bench.project, "softer", "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
    }

    private static double peakDb(Bench bench, String clip) {
        return bench.json("show", bench.project, clip)
                .get("descriptors")
                .get("peak")
                .asDouble();
    }

    @Test
    void what_rings_on_is_kept() {
        Bench bench = Bench.withTone(folder);

        JsonNode made = bench.json(
                        "process", bench.project, "tone", "filter", "--set", "cutoff=440", "--set", "resonance=40")
                .get("clips")
                .get(0);

        assertThat(made.get("name").asText()).isEqualTo("tone filter");
        assertThat(made.get("frames").asInt()).isGreaterThan(16_000 + 2_000);
    }

    @Test
    void two_clips_make_one_and_a_seed_is_part_of_the_recipe() {
        Bench bench = Bench.withTone(folder);
        bench.ok("process", bench.project, "tone", "redux", "--set", "jitter=80", "--seed", 4, "--name", "rough");
        bench.ok("process", bench.project, "tone", "convolution", "--input", "rough", "--name", "both");

        JsonNode rough = bench.json("show", bench.project, "rough");
        JsonNode both = bench.json("show", bench.project, "both");

        assertThat(rough.get("seed").asLong()).isEqualTo(4);
        assertThat(both.get("parents").get(0).asText()).isEqualTo(bench.id("tone"));
        assertThat(both.get("parents").get(1).asText()).isEqualTo(bench.id("rough"));
        assertThat(both.get("duration").asDouble()).isCloseTo(2, within(0.01));
        for (String clip : new String[] {"rough", "both"}) {
            assertThat(bench.json("regenerate", bench.project, clip, "--verify")
                            .get("verdict")
                            .asText())
                    .as(clip)
                    .isEqualTo("identical");
        }
        assertThat(bench.refused(2, "process", bench.project, "tone", "convolution"))
                .contains("convolution takes 2 clips, not 1; name the second with --input");
    }

    @Test
    void effects_say_what_they_do_and_what_can_be_set() {
        Bench bench = Bench.empty(folder);

        JsonNode all = bench.json("effects").get("effects");
        JsonNode filter = bench.json("effects", "filter");

        assertThat(all.findValuesAsText("name")).contains("gain", "eq", "filter");
        assertThat(filter.get("parameters").findValuesAsText("name")).contains("type", "cutoff", "resonance");
        assertThat(bench.ok("effects", "filter").out()).contains("20..20000 Hz");
    }

    @Test
    void a_process_that_is_not_there_and_a_clip_too_many_are_refused() {
        Bench bench = Bench.withTone(folder);

        assertThat(bench.refused(4, "process", bench.project, "tone", "sparkle"))
                .contains("use one of");
        assertThat(bench.refused(2, "process", bench.project, "tone", "gain", "--input", "tone"))
                .contains("gain takes one clip, not 2");
        assertThat(bench.refused(2, "process", bench.project, "tone", "gain", "--set", "gain=99"))
                .contains("from -96 to 24 dB");
    }
}
