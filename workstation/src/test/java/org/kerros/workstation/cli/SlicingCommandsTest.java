package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.workstation.testing.Tones;

class SlicingCommandsTest {
    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    /** Three plucks, at 0.25, 0.75 and 1.5 s. */
    private Bench withPlucks() {
        AudioBuffer loop = new AudioBuffer(RATE, 1, 2 * RATE);
        for (int start : new int[] {4000, 12_000, 24_000}) {
            float[] pluck = Tones.tone(RATE, 330, 0.4).channel(0);
            for (int i = 0; i < pluck.length; i++) {
                loop.channel(0)[start + i] += pluck[i] * (1 - (float) i / pluck.length);
            }
        }
        Path file = folder.resolve("loop.wav");
        WavFile.write(file, loop, SampleFormat.PCM_16);
        Bench bench = Bench.empty(folder);
        bench.ok("import", bench.project, file);
        return bench;
    }

    @Test
    void a_loop_falls_into_its_hits_and_each_knows_where_it_was() {
        Bench bench = withPlucks();

        JsonNode pieces = bench.json("slice", bench.project, "loop").get("clips");

        assertThat(pieces.findValuesAsText("name")).containsExactly("loop 1", "loop 2", "loop 3");
        long[] attacks = {4000, 12_000, 24_000};
        for (int i = 0; i < 3; i++) {
            JsonNode piece = pieces.get(i);
            assertThat(piece.get("parents").get(0).asText()).isEqualTo(bench.id("loop"));
            assertThat(piece.get("generator").asText()).isEqualTo("slice");
            assertThat(piece.get("parameters").get("from").asLong()).isCloseTo(attacks[i] - 32, within(80L));
        }
        assertThat(bench.json("regenerate", bench.project, "loop 2", "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
    }

    @Test
    void limit_and_threshold_say_how_many() {
        Bench bench = withPlucks();

        assertThat(bench.json("slice", bench.project, "loop", "--limit", "2").get("clips"))
                .hasSize(2);
        assertThat(bench.refused(3, "slice", bench.project, "loop", "--threshold", "90"))
                .contains("lower threshold");
        assertThat(bench.refused(2, "slice", bench.project, "loop", "--limit", "0"))
                .contains("limit of 1 or more");
    }

    @Test
    void a_kick_is_made_from_a_place_and_can_be_made_again() {
        Bench bench = withPlucks();

        JsonNode kick = bench.json("kick", bench.project, "loop", "--at", "0.75", "--set", "endPitch=50")
                .get("clips")
                .get(0);

        assertThat(kick.get("name").asText()).isEqualTo("loop kick");
        assertThat(kick.get("parameters").get("offset").asDouble()).isEqualTo(0.75);
        assertThat(kick.get("duration").asDouble()).isCloseTo(0.45, within(1e-3));
        assertThat(bench.json("regenerate", bench.project, "loop kick", "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
        assertThat(bench.refused(2, "kick", bench.project, "loop", "--at", "7")).contains("within the clip");
    }

    @Test
    void every_spectral_process_makes_a_clip_that_can_be_made_again() {
        Bench bench = withPlucks();
        String[] processes = {
            "stretch", "reverse", "normalise", "fade", "spectral-gate", "spectral-shift", "spectral-blur"
        };

        for (String process : processes) {
            bench.ok("process", bench.project, "loop", process, "--name", process);
            assertThat(bench.json("regenerate", bench.project, process, "--verify")
                            .get("verdict")
                            .asText())
                    .as(process)
                    .isEqualTo("identical");
        }
        bench.ok("process", bench.project, "loop", "spectral-freeze", "--set", "duration=1", "--seed", "3");
        bench.ok("process", bench.project, "loop", "extreme-stretch", "--set", "ratio=3", "--name", "cloudy");
        bench.ok("process", bench.project, "loop", "cross-synthesis", "--input", "cloudy", "--name", "crossed");
        JsonNode grains = bench.json(
                        "process",
                        bench.project,
                        "loop",
                        "spectral-grains",
                        "--set",
                        "regions=[[0.2, 1, 200, 900, 1], [1.4, 2, 900, 4000, 0.5]]",
                        "--set",
                        "duration=2",
                        "--seed",
                        "9")
                .get("clips")
                .get(0);
        assertThat(grains.get("duration").asDouble()).isEqualTo(2);
        for (String clip : new String[] {"loop spectral-freeze", "cloudy", "crossed", "loop spectral-grains"}) {
            assertThat(bench.json("regenerate", bench.project, clip, "--verify")
                            .get("verdict")
                            .asText())
                    .as(clip)
                    .isEqualTo("identical");
        }
    }
}
