package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.generators.melody.Fixtures;
import org.kerros.library.CheckpointCard;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class CheckpointsTest {
    @TempDir
    Path folder;

    @Test
    void a_checkpoint_is_added_where_it_lies_and_found_again() throws IOException {
        Path model = network("small/model.safetensors");

        CheckpointCard added = checkpoints().add(model.getParent(), "My tunes", "CC0-1.0", null);

        CheckpointCard found = checkpoints().named("my tunes");
        assertThat(found).isEqualTo(added);
        assertThat(found.licence()).isEqualTo("CC0-1.0");
        assertThat(checkpoints().named(added.id())).isEqualTo(added);
        assertThat(checkpoints().open(added).bytes("model.safetensors")).isEqualTo(Files.readAllBytes(model));
    }

    @Test
    void a_checkpoint_is_the_same_wherever_it_lies_and_whatever_its_file_is_called() throws IOException {
        CheckpointCard here = checkpoints().add(network("here/model.safetensors"), null, null, null);
        Path moved = folder.resolve("there.safetensors");
        Files.move(folder.resolve("here/model.safetensors"), moved);

        CheckpointCard there = checkpoints().add(moved, null, null, null);

        assertThat(there.hash()).isEqualTo(here.hash());
        assertThat(checkpoints().open(here).bytes("model.safetensors")).isEqualTo(Files.readAllBytes(moved));
    }

    @Test
    void a_missing_file_is_named_with_what_to_do() throws IOException {
        Path model = network("small/model.safetensors");
        CheckpointCard card = checkpoints().add(model, null, null, null);
        Files.delete(model);

        assertProblem(() -> checkpoints().open(card), Problem.NOT_FOUND, model.toString(), "kerros models add");
    }

    @Test
    void a_changed_file_is_found_out() throws IOException {
        Path model = network("small/model.safetensors");
        CheckpointCard card = checkpoints().add(model, null, null, null);
        byte[] content = Files.readAllBytes(model);
        content[content.length - 1] ^= 1;
        Files.write(model, content);
        Files.setLastModifiedTime(model, FileTime.fromMillis(1_000_000));

        assertProblem(() -> checkpoints().open(card), Problem.UNUSABLE_INPUT, "has changed", "put the old file back");
    }

    @Test
    void a_file_that_was_only_touched_is_still_the_same() throws IOException {
        Path model = network("small/model.safetensors");
        CheckpointCard card = checkpoints().add(model, null, null, null);
        Files.setLastModifiedTime(model, FileTime.fromMillis(1_000_000));

        assertThat(checkpoints().open(card).card()).isEqualTo(card);
    }

    @Test
    void a_card_from_a_project_without_its_files_says_so() throws IOException {
        CheckpointCard elsewhere =
                new Checkpoints(folder.resolve("other")).add(network("a/model.safetensors"), null, null, null);

        assertProblem(() -> checkpoints().open(elsewhere), Problem.NOT_FOUND, "is not on this machine", "models add");
    }

    @Test
    void an_unknown_name_brings_the_list_of_names() {
        assertProblem(() -> checkpoints().named("birds"), Problem.NOT_FOUND, "\"birds\"", "traditional-tunes");
    }

    @Test
    void a_damaged_list_is_named_and_left_alone() throws IOException {
        Path list = folder.resolve("registry/checkpoints.json");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "{\"checkpoints\":[{}]}");

        assertProblem(() -> checkpoints().all(), Problem.UNUSABLE_INPUT, list.toString(), "move it away");
        assertThat(list).hasContent("{\"checkpoints\":[{}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "notes.txt, just words, a text file",
        "empty, '', an empty file",
        "model.bin, 89484446 0d0a1a0a, an HDF5 file",
        "data.pkl, 80028a0a, a Python pickle",
        "song, 4d546864 00000006, a MIDI file",
        "sound, 52494646 00000000, a sound file",
        "broken.zip, 504b0304 00000000, a damaged zip archive",
        "model.index, 00000000 57fb808b247547db, a TensorFlow checkpoint index",
    })
    void something_else_is_refused_by_what_it_is(String name, String content, String what) throws IOException {
        Path file = folder.resolve(name);
        boolean text = content.chars().anyMatch(each -> each > 'f');
        Files.write(file, text ? content.getBytes(StandardCharsets.UTF_8) : hex(content));

        assertProblem(() -> checkpoints().add(file, null, null, null), Problem.UNUSABLE_INPUT, "is " + what, "choose");
        assertThat(folder.resolve("registry")).doesNotExist();
    }

    @Test
    void a_truncated_network_is_refused() throws IOException {
        Path file = folder.resolve("model.safetensors");
        byte[] whole = Fixtures.bytes("js-basic.safetensors");
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));

        assertProblem(() -> checkpoints().add(file, null, null, null), Problem.UNUSABLE_INPUT, "ends within", "again");
    }

    @Test
    void a_place_where_nothing_lies_is_not_found() {
        assertProblem(
                () -> checkpoints().add(folder.resolve("nowhere"), null, null, null),
                Problem.NOT_FOUND,
                "nowhere",
                "check its name");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(folder.resolve("registry"));
    }

    private Path network(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, Fixtures.bytes("js-basic.safetensors"));
    }

    private static void assertProblem(ThrowingCallable deed, Problem problem, String wrong, String advice) {
        assertThatThrownBy(deed).asInstanceOf(type(KerrosException.class)).satisfies(thrown -> {
            assertThat(thrown.problem()).isEqualTo(problem);
            assertThat(thrown.wrong()).contains(wrong);
            assertThat(thrown.advice()).contains(advice);
        });
    }
}
