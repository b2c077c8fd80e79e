package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kerros.workstation.testing.CommandLine;
import org.kerros.workstation.testing.Tones;

/** A project with a sound in it, and the command line to work on it: what most stories begin with. */
final class Bench {
    final Path folder;
    final Path project;
    final CommandLine kerros;

    private Bench(Path folder) {
        this.folder = folder;
        project = folder.resolve("piece");
        kerros = new CommandLine(folder.resolve("user"));
    }

    /** An empty project. */
    static Bench empty(Path folder) {
        Bench bench = new Bench(folder);
        bench.ok("new", bench.project, "--title", "Piece");
        return bench;
    }

    /** A project with the clip "tone": one second of 440 Hz at 16 kHz. */
    static Bench withTone(Path folder) {
        Bench bench = empty(folder);
        bench.ok("import", bench.project, Tones.wav(folder.resolve("sounds/tone.wav"), 16_000, 440, 1));
        return bench;
    }

    /** Runs a command that must succeed. */
    CommandLine.Run ok(Object... arguments) {
        CommandLine.Run run = kerros.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /** Runs a command that must succeed, with its document. */
    JsonNode json(Object... arguments) {
        return ok(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray())
                .json();
    }

    /** Runs a command that must fail with one sentence on standard error and nothing on standard output. */
    String refused(int exitCode, Object... arguments) {
        CommandLine.Run run = kerros.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> !line.matches(" *\\d+ %.*")))
                .hasSize(1);
        String sentence = run.err().lines().reduce((first, last) -> last).orElseThrow();
        assertThat(sentence).startsWith("kerros: ").contains("; ").doesNotContain("Exception");
        return sentence;
    }

    /** All a project holds that people care for; equal before and after something that must not change it. */
    List<String> state() {
        ObjectNode info = (ObjectNode) json("info", project);
        info.remove("bytes");
        return List.of(info.toString(), json("clips", project).toString(), media());
    }

    private String media() {
        Path media = project.resolve("media");
        if (!Files.exists(media)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::getFileName)
                    .sorted()
                    .toList()
                    .toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Puts a clip at the beginning of a track of its own, of the same name. */
    void place(String clip) {
        script(
                "{\"op\": \"addTrack\", \"name\": \"" + clip + "\"}",
                "{\"op\": \"place\", \"track\": \"" + clip + "\", \"clip\": \"" + clip + "\", \"start\": 0}");
    }

    /** Applies operations. */
    CommandLine.Run script(String... operations) {
        try {
            return ok("script", project, Files.writeString(folder.resolve("ops.jsonl"), String.join("\n", operations)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The id of a clip by its name. */
    String id(String name) {
        return json("show", project, name).get("id").asText();
    }
}
