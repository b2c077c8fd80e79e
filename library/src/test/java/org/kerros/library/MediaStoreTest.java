package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class MediaStoreTest {
    @TempDir
    Path folder;

    private MediaStore store;

    @BeforeEach
    void make() {
        store = new MediaStore(folder.resolve("media"));
    }

    @Test
    void sound_comes_back_exactly_also_from_disk() {
        AudioBuffer noise = Fixtures.noise(16_000, 2, 5000);

        MediaHash hash = store.keep(noise);

        assertThat(Fixtures.difference(noise, store.audio(hash))).isZero();
        assertThat(Fixtures.difference(noise, new MediaStore(folder.resolve("media")).audio(hash)))
                .isZero();
    }

    @Test
    void a_file_is_named_by_its_content() {
        MediaHash hash = store.keep(Fixtures.noise(16_000, 1, 100));

        Path file = store.file(hash);

        assertThat(store.has(hash)).isTrue();
        assertThat(store.actualHash(file)).isEqualTo(hash);
        assertThat(file).isEqualTo(folder.resolve("media/" + hash.hex().substring(0, 2) + "/" + hash + ".wav"));
    }

    @Test
    void the_same_sound_is_written_once() throws IOException {
        MediaHash first = store.keep(Fixtures.noise(16_000, 1, 100));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(store.file(first), longAgo);

        MediaHash second = store.keep(Fixtures.noise(16_000, 1, 100));

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(store.file(first))).isEqualTo(longAgo);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(store.file(first));
        }
    }

    @Test
    void sixteen_bits_are_enough_for_what_has_sixteen_bits() throws IOException {
        AudioBuffer coarse = WavFile.read(Fixtures.file("source.wav"));

        MediaHash hash = store.keep(coarse);

        assertThat(Files.size(store.file(hash))).isLessThan(2L * coarse.frames() + 200);
        assertThat(Fixtures.difference(coarse, WavFile.read(store.file(hash)))).isZero();
    }

    @Test
    void notes_come_back_within_a_tick() {
        NoteSequence notes = new NoteSequence(
                97, 9, List.of(new Note(60, 100, 0, 0.5), new Note(64, 80, 0.123, 1.7), new Note(60, 1, 0.5, 3)));

        NoteSequence back = store.notes(store.keep(notes));

        double tick = 60 / 97.0 / 220;
        assertThat(back.qpm()).isCloseTo(97, within(0.01));
        assertThat(back.length()).isCloseTo(9, within(tick));
        assertThat(back.notes()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(back.notes().get(i).pitch())
                    .isEqualTo(notes.notes().get(i).pitch());
            assertThat(back.notes().get(i).velocity())
                    .isEqualTo(notes.notes().get(i).velocity());
            assertThat(back.notes().get(i).start())
                    .isCloseTo(notes.notes().get(i).start(), within(tick));
            assertThat(back.notes().get(i).end()).isCloseTo(notes.notes().get(i).end(), within(tick));
        }
    }

    @Test
    void even_no_notes_at_all_can_be_kept() {
        NoteSequence rest = new NoteSequence(120, 4, List.of());

        assertThat(store.notes(store.keep(rest)).length()).isCloseTo(4, within(0.01));
    }

    @Test
    void what_is_missing_is_named() {
        MediaHash nothing = new MediaHash("ab".repeat(32));

        assertThat(store.has(nothing)).isFalse();
        assertThatThrownBy(() -> store.audio(nothing))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        missing -> assertThat(missing.problem()).isEqualTo(Problem.NOT_FOUND))
                .hasMessageContaining("ababababab…");
    }

    @Test
    void a_store_that_cannot_be_written_says_so() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");

        assertThatThrownBy(() -> new MediaStore(blocked).keep(Fixtures.noise(8000, 1, 10)))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.STORAGE));
    }
}
