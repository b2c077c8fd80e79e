package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;

class KeepRangeTest {
    private static final String PIECE = """
            {"op": "addTrack", "name": "Room", "kind": "return"}
            {"op": "addTrack", "name": "Pad"}
            {"op": "place", "track": "Pad", "clip": "tone", "start": 0.1}
            {"op": "addTrack", "name": "Cloud"}
            {"op": "place", "track": "Cloud", "clip": "tone", "id": "cloudy", "start": 0}
            {"op": "treat", "placement": "cloudy", "cloud": {"frames": 96000, "seed": 3, "settings": {"density": 90}}}
            {"op": "addEffect", "track": "Room", "effect": "delay"}
            {"op": "setSend", "track": "Pad", "to": "Room", "gainDb": -6}
            {"op": "addEffect", "track": "Pad", "effect": "filter", "settings": {"cutoff": 500}}
            {"op": "addEffect", "track": "master", "effect": "gain", "settings": {"gain": -3}}
            """;

    @TempDir
    Path folder;

    private Bench bench() throws IOException {
        Bench bench = Bench.withTone(folder);
        Path script = Files.writeString(folder.resolve("piece.jsonl"), PIECE);
        bench.ok("script", bench.project, script);
        return bench;
    }

    @Test
    void it_is_what_a_bounce_of_that_range_is() throws IOException {
        Bench bench = bench();
        Path bounced = folder.resolve("bounced.wav");

        bench.ok("keep-range", bench.project, "--from", "0", "--to", "1.5", "--name", "start");
        bench.ok("bounce", bench.project, "-o", bounced, "--format", "wav32f", "--from", "0", "--to", "1.5");

        Path kept = folder.resolve("kept.wav");
        bench.ok("export", bench.project, "start", "-o", kept);
        AudioBuffer expected = WavFile.read(bounced);
        AudioBuffer actual = WavFile.read(kept);
        assertThat(actual.frames()).isEqualTo(72_000);
        assertThat(actual.peak()).isGreaterThan(0.05f);
        assertThat(actual.channel(0)).containsExactly(expected.channel(0));
        assertThat(actual.channel(1)).containsExactly(expected.channel(1));
    }

    @Test
    void it_can_be_made_again_when_the_piece_has_changed() throws IOException {
        Bench bench = bench();
        bench.ok("keep-range", bench.project, "--from", "0.3", "--to", "1", "--name", "middle");
        Path change =
                Files.writeString(folder.resolve("change.jsonl"), "{\"op\": \"removeTrack\", \"track\": \"Cloud\"}\n");
        bench.ok("script", bench.project, change);

        assertThat(bench.json("regenerate", bench.project, "middle", "--verify")
                        .get("verdict")
                        .asText())
                .isEqualTo("identical");
        assertThat(bench.json("show", bench.project, "middle")
                        .get("parents")
                        .get(0)
                        .asText())
                .isEqualTo(bench.id("tone"));
    }

    @Test
    void a_range_without_sound_is_refused() {
        Bench bench = Bench.withTone(folder);

        assertThat(bench.refused(2, "keep-range", bench.project, "--from", "1", "--to", "2"))
                .contains("nothing sounds in that range");
        assertThat(bench.refused(2, "keep-range", bench.project, "--from", "2", "--to", "1"))
                .contains("a range ends after it begins");
    }
}
