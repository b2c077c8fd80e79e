package org.kerros.workstation.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kerros.projects.Script;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "script",
        description = "Apply operations, one JSON object a line, in the journal's vocabulary; names may stand for ids.")
final class ScriptCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "OPS.jsonl", description = "The operations; - reads standard input.")
    String file = "";

    @Option(names = "--ack", description = "Print \"ACK n\" when operation n is on disk.")
    boolean acknowledge;

    @Override
    Answer answer(Studio studio, Progress progress) {
        try (BufferedReader lines = lines()) {
            long done = new Script(studio.project(), this::acknowledged).run(lines);
            return Answer.of(
                    () -> Json.object().put("operations", done),
                    () -> acknowledge ? "" : done + (done == 1 ? " operation\n" : " operations\n"));
        } catch (IOException problem) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "\"" + file + "\" cannot be read", "check how it is spelt", problem);
        }
    }

    private BufferedReader lines() throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private void acknowledged(long number) {
        if (acknowledge) {
            console().out().println("ACK " + number);
            console().out().flush();
        }
        if (console().cancelled().get()) {
            throw new Cancelled();
        }
    }
}
