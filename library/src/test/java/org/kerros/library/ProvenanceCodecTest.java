package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class ProvenanceCodecTest {
    private static final Instant WHEN = Instant.parse("2026-03-04T05:06:07.891Z");
    private static final MediaHash HASH = new MediaHash("0f".repeat(32));

    @TempDir
    Path folder;

    static Stream<Provenance> everyKind() {
        Settings settings = Settings.of("temperature", 0.95)
                .with("steps", 128)
                .with("mostLikely", false)
                .with("pca", "conv0")
                .with("edits", List.of(1.0, List.of(-2L, 0.5), "x"));
        Recipe recipe = new Recipe(
                "gansynth",
                "note",
                HASH,
                Long.MIN_VALUE,
                settings,
                List.of(new ClipId("a1"), new ClipId("b2")),
                "Kerros 0.1");
        Recipe grains = new Recipe("granulate", "granulate", null, 7, Settings.NONE, List.of(new ClipId("a1")), "");
        return Stream.of(
                new Provenance.Imported(WHEN, "wäve \"1\".wav", "WAV, 16-bit", HASH, Settings.of("epoch", 10), true),
                new Provenance.Generated(WHEN, recipe, Settings.of("events", List.of(60, -2))),
                new Provenance.Processed(WHEN, grains),
                new Provenance.Recorded(WHEN, "Default input"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_record_is_read_back_equal(Provenance provenance) throws IOException {
        String text = ProvenanceCodec.text(provenance);

        assertThat(ProvenanceCodec.read(new ObjectMapper().readTree(text))).isEqualTo(provenance);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void fields_of_the_future_are_passed_over(Provenance provenance) {
        ObjectNode json = ProvenanceCodec.write(provenance);
        json.put("mood", "blue").putObject("weather").put("rain", true);

        assertThat(ProvenanceCodec.read(json)).isEqualTo(provenance);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_record_travels_inside_a_wav_file(Provenance provenance) throws IOException {
        Path file = folder.resolve("clip.wav");

        WavFile.write(file, Fixtures.noise(8000, 1, 33), SampleFormat.PCM_24, provenance);

        ImportedFile imported = Importers.read(file, Progress.none());
        assertThat(imported.embedded()).contains(provenance);
        assertThat(((AudioBuffer) imported.material()).frames()).isEqualTo(33);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_exported_clip_has_its_record_beside_it_too(Provenance provenance) throws IOException {
        Path file = Exporter.export(Fixtures.noise(8000, 1, 10), provenance, folder.resolve("clip"));
        WavFile.write(file, Fixtures.noise(8000, 1, 10), SampleFormat.PCM_16);

        assertThat(file).hasFileName("clip.wav");
        assertThat(folder.resolve("clip.json")).isRegularFile();
        assertThat(Importers.read(file, Progress.none()).embedded()).contains(provenance);
    }

    @Test
    void notes_are_exported_as_midi_with_a_sidecar() {
        Provenance provenance = new Provenance.Recorded(WHEN, "keys");
        NoteSequence notes = NoteSequence.of(120, List.of(new Note(60, 100, 0, 1)));

        Path file = Exporter.export(notes, provenance, folder.resolve("tune"));

        ImportedFile imported = Importers.read(file, Progress.none());
        assertThat(file).hasFileName("tune.mid");
        assertThat(((NoteSequence) imported.material()).notes()).hasSize(1);
        assertThat(imported.embedded()).contains(provenance);
    }

    @Test
    void json_of_other_programs_beside_a_file_is_nothing_to_us() throws IOException {
        Path file = folder.resolve("clip.wav");
        WavFile.write(file, Fixtures.noise(8000, 1, 10), SampleFormat.PCM_16);

        for (String json : List.of("{\"kind\": \"drone\"}", "[1, 2", "", "{\"kerros\": 1, \"origin\": \"dreamt\"}")) {
            Files.writeString(folder.resolve("clip.wav.json"), json);

            assertThat(Importers.read(file, Progress.none()).embedded()).isEmpty();
        }
    }

    @Test
    void a_record_that_lacks_something_says_what() {
        ObjectNode json = ProvenanceCodec.write(new Provenance.Recorded(WHEN, "keys"));
        json.remove("device");

        assertThatThrownBy(() -> ProvenanceCodec.read(json))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("has no \"device\"");
    }
}
