package org.kerros.workstation.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kerros.workstation.cli.CommandLineDoor;
import org.kerros.workstation.cli.Console;

/** The command line in this process, with what it printed caught. */
public final class CommandLine {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Path userFolder;

    public CommandLine(Path userFolder) {
        this.userFolder = userFolder;
    }

    /** How a command ended. */
    public record Run(int exitCode, String out, String err) {
        /** The one document on standard output. */
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException problem) {
                throw new UncheckedIOException("No document: " + out + err, problem);
            }
        }
    }

    /** Runs a command to its end. */
    public Run run(Object... arguments) {
        return run(new AtomicBoolean(), arguments);
    }

    /** Runs a command that may have been cancelled. */
    public Run run(AtomicBoolean cancelled, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = new CommandLineDoor(
                        new Console(stream(out), stream(err), false, userFolder, InstantSource.fixed(NOON), cancelled))
                .run(texts);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
