package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;
import org.kerros.workstation.testing.Tones;

/** A grouped, sent, automated mix with effects, built by script alone. */
class MixingCommandsTest {
    @TempDir
    Path folder;

    private Bench mixed() {
        Bench bench = Bench.withTone(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("sounds/low.wav"), 48_000, 110, 2));
        bench.ok("granulate", bench.project, "tone", "--seed", "3", "--set", "duration=2");
        bench.script(
                "{\"op\": \"addTrack\", \"name\": \"Beats\", \"kind\": \"group\"}",
                "{\"op\": \"addTrack\", \"name\": \"Haze\", \"kind\": \"return\"}",
                "{\"op\": \"addTrack\", \"name\": \"Low\"}",
                "{\"op\": \"addTrack\", \"name\": \"High\"}",
                "{\"op\": \"setOutput\", \"track\": \"Low\", \"output\": \"Beats\"}",
                "{\"op\": \"place\", \"track\": \"Low\", \"clip\": \"low\", \"start\": 0, \"id\": \"one\"}",
                "{\"op\": \"place\", \"track\": \"Low\", \"clip\": \"low\", \"start\": 1.5, \"id\": \"two\"}",
                "{\"op\": \"crossfade\", \"placement\": \"one\", \"other\": \"two\"}",
                "{\"op\": \"place\", \"track\": \"High\", \"clip\": \"tone\", \"start\": 0.5}",
                "{\"op\": \"addEffect\", \"track\": \"Low\", \"effect\": \"filter\", \"settings\": {\"cutoff\": 800}}",
                "{\"op\": \"setEffect\", \"track\": \"Low\", \"insert\": \"filter\", \"settings\": {\"cutoff\": 900}}",
                "{\"op\": \"addEffect\", \"track\": \"Haze\", \"effect\": \"delay\"}",
                "{\"op\": \"setSend\", \"track\": \"High\", \"to\": \"Haze\", \"gainDb\": -6}",
                "{\"op\": \"setSend\", \"track\": \"Low\", \"to\": \"Haze\", \"gainDb\": -12, \"preFader\": true}",
                "{\"op\": \"automate\", \"track\": \"Low\", \"target\": \"effect\", \"insert\": \"filter\","
                        + " \"setting\": \"cutoff\", \"points\": [[0, 200], [48000, 4000, 0.5], [96000, 900]]}",
                "{\"op\": \"automate\", \"track\": \"High\", \"target\": \"pan\","
                        + " \"envelope\": [[0, -1], [1, 1, \"step\"], [1.5, 0]]}",
                "{\"op\": \"automate\", \"track\": \"High\", \"target\": \"send\", \"to\": \"Haze\","
                        + " \"envelope\": [[0, -40], [2, 0]]}",
                "{\"op\": \"setWidth\", \"track\": \"Beats\", \"width\": 0.5}",
                "{\"op\": \"invert\", \"track\": \"High\"}",
                "{\"op\": \"setTrackGain\", \"track\": \"master\", \"gainDb\": -3}",
                "{\"op\": \"addEffect\", \"track\": \"master\", \"effect\": \"limiter\"}");
        return bench;
    }

    private JsonNode stems(Bench bench, String by) {
        return bench.json(
                "stems", bench.project, "-o", folder.resolve(by), "--by", by, "--format", "wav32f", "--dither", "none");
    }

    private static List<String> names(JsonNode stems) {
        return StreamSupport.stream(stems.get("files").spliterator(), false)
                .map(file -> file.get("track").asText())
                .toList();
    }

    @Test
    void a_mix_built_by_script_is_bounced_and_its_stems_leave_nothing_of_it() {
        Bench bench = mixed();

        JsonNode mix = bench.json("bounce", bench.project, "-o", folder.resolve("mix.wav"));
        JsonNode tracks = stems(bench, "track");
        JsonNode groups = stems(bench, "group");

        assertThat(mix.get("truePeak").asDouble()).isLessThanOrEqualTo(-0.9);
        assertThat(mix.get("frames").asLong()).as("the echoes ring on").isGreaterThan((long) (3.5 * 48_000));
        assertThat(names(tracks)).containsExactly("Haze", "Low", "High");
        assertThat(tracks.get("residual").asDouble()).isLessThan(-120);
        assertThat(names(groups)).containsExactly("Beats", "Haze", "High");
        assertThat(groups.get("residual").asDouble()).isLessThan(-120);
    }

    @Test
    void stems_by_generator_hold_what_each_maker_gave() {
        Bench bench = mixed();
        String cloud = StreamSupport.stream(
                        bench.json("clips", bench.project).get("clips").spliterator(), false)
                .filter(clip -> clip.get("origin").asText().equals("processed"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        bench.script("{\"op\": \"place\", \"track\": \"High\", \"clip\": \"" + cloud + "\", \"start\": 2}");

        JsonNode stems = stems(bench, "generator");

        assertThat(names(stems)).containsExactly("imported", "granulate");
        assertThat(stems.get("residual").asDouble()).isLessThan(-120);
        AudioBuffer grains = WavFile.read(folder.resolve("generator/granulate.wav"));
        AudioBuffer imported = WavFile.read(folder.resolve("generator/imported.wav"));
        assertThat(grains.frames()).isEqualTo(imported.frames());
        assertThat(peak(grains, 0, 48_000)).as("grains begin after two seconds").isZero();
        assertThat(peak(grains, 100_000, grains.frames())).isGreaterThan(0.01f);
    }

    private static float peak(AudioBuffer sound, int from, int to) {
        float peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(sound.channel(0)[i]));
        }
        return peak;
    }

    @Test
    void a_crossfade_of_equal_gain_leaves_alike_sounds_at_their_level() {
        Bench bench = Bench.withTone(folder);
        bench.script(
                "{\"op\": \"addTrack\", \"name\": \"T\"}",
                "{\"op\": \"place\", \"track\": \"T\", \"clip\": \"tone\", \"start\": 0, \"length\": 0.8, \"id\": \"a\"}",
                "{\"op\": \"place\", \"track\": \"T\", \"clip\": \"tone\", \"start\": 0.5, \"offset\": 0.5, \"id\": \"b\"}",
                "{\"op\": \"crossfade\", \"placement\": \"a\", \"other\": \"b\", \"shape\": \"linear\"}");
        Bench whole = Bench.withTone(folder.resolve("whole"));
        whole.place("tone");

        bench.ok("bounce", bench.project, "-o", folder.resolve("crossed.wav"), "--format", "wav32f");
        whole.ok("bounce", whole.project, "-o", folder.resolve("whole.wav"), "--format", "wav32f");

        float[] crossed = WavFile.read(folder.resolve("crossed.wav")).channel(0);
        float[] uncut = WavFile.read(folder.resolve("whole.wav")).channel(0);
        assertThat(crossed).hasSameSizeAs(uncut);
        for (int i = 0; i < uncut.length; i++) {
            assertThat(crossed[i]).isCloseTo(uncut[i], within(1e-6f));
        }
    }

    @Test
    void stems_by_something_else_are_refused() {
        Bench bench = Bench.withTone(folder);
        bench.place("tone");

        assertThat(bench.refused(2, "stems", bench.project, "-o", folder.resolve("x"), "--by", "colour"))
                .contains("track, group or generator");
    }
}
