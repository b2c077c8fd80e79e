package org.kerros.workstation.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The world around a command.
 *
 * @param out answers go here
 * @param err progress and errors go here
 * @param terminal whether a person watches {@code err}: then progress is a bar
 * @param userFolder where Kerros keeps what belongs to no project
 * @param clock says when clips were made
 * @param cancelled set when the person pressed Ctrl-C
 */
public record Console(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Path userFolder,
        InstantSource clock,
        AtomicBoolean cancelled) {}
