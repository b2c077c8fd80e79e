package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.workstation.testing.CommandLine;
import org.kerros.workstation.testing.Tones;

/** Every case ends in one sentence with the right exit code, and the project stays as it was. */
class BadInputTest {
    @TempDir
    Path folder;

    private Bench bench;
    private List<String> before;

    @BeforeEach
    void a_project_with_a_sound() {
        bench = Bench.withTone(folder);
        before = bench.state();
    }

    @AfterEach
    void is_untouched() {
        assertThat(bench.state()).isEqualTo(before);
    }

    private void refusedImport(Path file) {
        CommandLine.Run run = bench.kerros.run("import", bench.project, file, "--json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().get("refused")).hasSize(1);
        String reason = run.json().get("refused").get(0).get("reason").asText();
        assertThat(reason)
                .contains(file.getFileName().toString())
                .contains("; ")
                .hasLineCount(1);
    }

    @Test
    void a_truncated_sound_file() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("sounds/tone.wav"));
        refusedImport(Files.write(folder.resolve("cut.wav"), Arrays.copyOf(whole, 200)));
    }

    @Test
    void a_mislabelled_file() throws IOException {
        refusedImport(Files.writeString(folder.resolve("picture.flac"), "not what it says ".repeat(100)));
    }

    @Test
    void a_zero_byte_file() throws IOException {
        refusedImport(Files.createFile(folder.resolve("nothing.wav")));
    }

    @Test
    void a_folder_without_sound() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/notes.txt"), "words");

        assertThat(bench.refused(3, "import", bench.project, folder.resolve("texts")))
                .contains("holds neither sound nor notes");
    }

    @Test
    void a_path_that_is_not_there() {
        bench.refused(4, "import", bench.project, folder.resolve("nowhere"));
    }

    @Test
    void an_unknown_clip() {
        assertThat(bench.refused(4, "show", bench.project, "bells")).contains("\"bells\"");
        bench.refused(4, "granulate", bench.project, "bells");
        bench.refused(4, "export", bench.project, "bells", "-o", folder.resolve("x.wav"));
        bench.refused(4, "tag", bench.project, "bells", "+loud");
    }

    @Test
    void an_unknown_model() {
        assertThat(bench.refused(4, "generate", bench.project, "birds")).contains("\"birds\"");
        bench.refused(4, "models", "show", "birds");
    }

    @Test
    void an_unknown_project() {
        bench.refused(4, "info", folder.resolve("nowhere"));
    }

    @Test
    void a_folder_that_is_no_project() {
        CommandLine.Run run = bench.kerros.run("info", folder.resolve("sounds"));

        assertThat(run.exitCode()).isIn(3, 4);
        assertThat(run.err()).startsWith("kerros: ").hasLineCount(1);
    }

    @Test
    void a_name_that_two_clips_have() {
        bench.ok("import", bench.project, Tones.wav(folder.resolve("more/tone.wav"), 16_000, 300, 0.5));
        before = bench.state();

        assertThat(bench.refused(2, "show", bench.project, "tone")).contains("2 clips are named \"tone\"");
    }

    @Test
    void a_parameter_out_of_range() {
        assertThat(bench.refused(2, "granulate", bench.project, "tone", "--set", "density=-3"))
                .contains("density")
                .contains("-3");
    }

    @Test
    void a_parameter_of_the_wrong_type() {
        assertThat(bench.refused(2, "granulate", bench.project, "tone", "--set", "density=many"))
                .contains("density")
                .contains("many");
    }

    @Test
    void a_parameter_that_does_not_exist() {
        assertThat(bench.refused(2, "granulate", bench.project, "tone", "--set", "taste=good"))
                .contains("taste");
        assertThat(bench.refused(2, "granulate", bench.project, "tone", "--set", "density"))
                .contains("name=value");
    }

    @Test
    void a_model_parameter_out_of_range() {
        String model = bench.json("models").get("models").get(0).get("id").asText();

        assertThat(bench.refused(2, "generate", bench.project, model, "--set", "temperature=-1"))
                .contains("temperature");
        assertThat(bench.refused(2, "generate", bench.project, model, "--set", "temperature=hot"))
                .contains("hot");
        assertThat(bench.refused(2, "generate", bench.project, model, "--count", 0))
                .contains("count");
    }

    @Test
    void a_sound_where_notes_are_wanted() {
        bench.refused(3, "render-notes", bench.project, "tone");
    }

    @Test
    void an_unwritable_target() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
        bench.place("tone");
        before = bench.state();

        bench.refused(6, "export", bench.project, "tone", "-o", taken.resolve("tone.wav"));
        bench.refused(6, "bounce", bench.project, "-o", taken.resolve("mix.wav"));
        bench.refused(6, "stems", bench.project, "-o", taken.resolve("stems"));
        bench.refused(6, "report", bench.project, "-o", taken.resolve("report"));
        bench.refused(6, "new", taken.resolve("project"));
    }

    @Test
    void a_folder_that_is_taken() {
        bench.kerros.run("new", bench.project);

        CommandLine.Run run = bench.kerros.run("new", bench.project);
        assertThat(run.exitCode()).isIn(2, 6);
        assertThat(run.err()).startsWith("kerros: ").hasLineCount(1);
    }

    @Test
    void an_edit_list_that_names_a_missing_source() throws IOException {
        Path list = Files.writeString(folder.resolve("list.json"), EditLists.playing("nowhere.wav", 16_000, 16_000));

        assertThat(bench.refused(4, "edl", "import", bench.project, list)).contains("nowhere.wav");
    }

    @Test
    void an_edit_list_that_is_none() throws IOException {
        bench.refused(3, "edl", "import", bench.project, Files.writeString(folder.resolve("list.json"), "{}"));
        bench.refused(4, "edl", "import", bench.project, folder.resolve("nowhere.json"));
    }

    @Test
    void a_checkpoint_that_is_none() throws IOException {
        bench.refused(3, "models", "add", Files.writeString(folder.resolve("weights.bin"), "no weights"));
        bench.refused(4, "models", "add", folder.resolve("nowhere"));
    }

    @Test
    void formats_times_and_rates_that_make_no_sense() {
        assertThat(bench.refused(2, "bounce", bench.project, "-o", folder.resolve("m.wav"), "--format", "mp4"))
                .contains("mp4");
        bench.refused(2, "bounce", bench.project, "-o", folder.resolve("m.wav"), "--from", "soon");
        bench.refused(2, "bounce", bench.project, "-o", folder.resolve("m.wav"), "--from", "2", "--to", "1");
        bench.refused(2, "bounce", bench.project, "-o", folder.resolve("m.wav"), "--rate", "7");
        bench.refused(2, "new", folder.resolve("n"), "--rate", "7");
        bench.refused(2, "new", folder.resolve("n"), "--tempo", "0");
        bench.refused(2, "tag", bench.project, "tone", "--rating", "9");
        bench.refused(2, "clips", bench.project, "colour:red");
        assertThat(folder.resolve("m.wav")).doesNotExist();
    }
}
