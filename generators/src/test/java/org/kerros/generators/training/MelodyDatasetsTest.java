package org.kerros.generators.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.generators.Choices;
import org.kerros.generators.melody.Fixtures;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.QuantizedNote;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class MelodyDatasetsTest {
    @TempDir
    Path folder;

    @Test
    void files_are_taken_and_left_out_as_in_the_original() {
        Settings settings = Choices.complete(MelodyDatasets.parameters(), Settings.NONE);
        for (JsonNode each : Fixtures.json("training.json").path("melodies")) {
            String file = each.path("file").asText();
            if (!file.startsWith("midi/")) {
                MidiTune tune = MidiTuneReader.read(Fixtures.bytes(file)).orElseThrow();
                List<Melody> melodies = MelodyDatasets.split(
                        QuantizedNote.of(tune.instruments().get(0), 60),
                        tune.meters().get(0).stepsPerBar(),
                        settings);

                assertThat(melodies).hasSize(each.path("accepted").asBoolean() ? 1 : 0);
                if (!melodies.isEmpty()) {
                    assertThat(melodies.get(0).events()).isEqualTo(Fixtures.ints(each.path("events")));
                }
            }
        }
    }

    @Test
    void a_folder_and_a_zip_of_it_give_the_same_melodies_and_hash() throws IOException {
        Path files = Tunes.folder(folder.resolve("tunes"), 12);

        MelodyDataset fromFolder = prepare(files);
        MelodyDataset fromZip = prepare(zipped(files));

        assertThat(fromZip.hash()).isEqualTo(fromFolder.hash());
        assertThat(fromZip.tunes()).isEqualTo(fromFolder.tunes()).hasSize(12);
        assertThat(fromFolder.heldOut()).hasSize(1);
    }

    private Path zipped(Path files) throws IOException {
        Path zip = folder.resolve("tunes.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out);
                Stream<Path> each = Files.list(files)) {
            for (Path file : each.toList()) {
                archive.putNextEntry(new ZipEntry(file.getFileName().toString()));
                archive.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    @Test
    void a_data_set_survives_being_written() {
        MelodyDataset dataset = prepare(Tunes.folder(folder.resolve("tunes"), 12));
        Path file = folder.resolve("tunes.json");

        MelodyDatasetCodec.write(dataset, file);

        assertThat(MelodyDatasetCodec.read(file)).isEqualTo(dataset);
        assertThat(MelodyTraining.data(file, Settings.NONE, Progress.none())).isEqualTo(dataset);
    }

    @Test
    void drums_and_damaged_files_are_left_out() {
        Path files = Tunes.folder(folder.resolve("tunes"), 12);
        byte[] tune = Tunes.midi(new int[] {60, 62, 64, 65, 67, 69, 71, 72}, 0);
        Tunes.write(files.resolve("drums.mid"), Tunes.midi(Arrays.copyOf(new int[] {36, 38, 40, 42, 44}, 60), 9));
        Tunes.write(files.resolve("cut.mid"), Arrays.copyOf(tune, 40));
        Tunes.write(files.resolve("words.mid"), new byte[] {1, 2, 3});

        assertThat(prepare(files).tunes()).hasSize(12);
    }

    @Test
    void a_folder_without_midi_says_so() {
        assertThatThrownBy(() -> prepare(folder))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("holds no MIDI files");
    }

    @Test
    void a_text_is_no_data_set() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertThatThrownBy(() -> MelodyTraining.data(file, Settings.NONE, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("is no data set of melodies");
    }

    private static MelodyDataset prepare(Path place) {
        return MelodyDatasets.prepare(place, Settings.NONE, Progress.none());
    }
}
