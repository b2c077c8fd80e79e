package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Whatever is wrong with a file, reading it ends with sound or with one sentence. */
class DamagedFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source.wav",
                "rf64.wav",
                "float64.wav",
                "source24.aiff",
                "sowt.aifc",
                "source.flac",
                "source.ogg",
                "source.mp3"
            })
    void flipped_bytes_end_in_sound_or_in_a_sentence(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.file(name));
        SplittableRandom random = new SplittableRandom(name.hashCode());
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 60; i++) {
                byte[] damaged = whole.clone();
                // Headers are where damage does most.
                int range = i % 2 == 0 ? Math.min(80, whole.length) : whole.length;
                for (int flips = 0; flips <= i % 3; flips++) {
                    damaged[random.nextInt(range)] = (byte) random.nextInt(256);
                }
                readOrRefuse(Files.write(folder.resolve("damaged" + i), damaged));
            }
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void readOrRefuse(Path file) {
        try {
            assertThat(Importers.read(file, Progress.none()).material().seconds())
                    .isPositive();
        } catch (KerrosException e) {
            assertThat(e.problem()).isEqualTo(Problem.UNUSABLE_INPUT);
            assertThat(e.getMessage()).contains(file.getFileName().toString()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "source.wav, is cut off: it says it lasts 0.250 s",
        "rf64.wav, is cut off: it says it lasts 0.042 s",
        "source24.aiff, is cut off: it says it lasts 0.042 s",
        "source.flac, is cut off: it says it lasts 0.250 s",
        "source.ogg, is cut off",
        "source.mp3, is cut off: it says it lasts"
    })
    void a_file_cut_off_in_the_middle_is_refused(String name, String why) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.file(name));
        Path cut = Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length * 2 / 3));

        assertThatThrownBy(() -> Importers.read(cut, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageStartingWith("\"" + name + "\" " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.wav, '', is empty",
        "notes.wav, 'Dear diary, today I recorded nothing at all.', is neither sound nor notes",
        "song.mp3, 'This is not the song you are looking for.', is neither sound nor notes",
        "voice.ogg, 'OggS............................OpusHead', is an Ogg file with Opus in it",
        "tag.mp3, 'ID3.......................................', has no MP3 sound in it"
    })
    void files_that_are_no_sound_are_refused(String name, String content, String why) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);

        assertThatThrownBy(() -> Importers.read(file, Progress.none()))
                .isInstanceOf(KerrosException.class)
                .hasMessageStartingWith("\"" + name + "\" " + why);
    }

    @Test
    void folders_and_missing_files_are_named() {
        assertThatThrownBy(() -> Importers.read(folder, Progress.none())).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Importers.read(folder.resolve("nothing.wav"), Progress.none()))
                .isInstanceOfSatisfying(
                        KerrosException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND))
                .hasMessageStartingWith("there is no file \"nothing.wav\"");
    }

    @Test
    void reading_can_be_cancelled() {
        assertThatThrownBy(() -> Importers.read(Fixtures.file("source.wav"), (fraction, message) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
    }
}
