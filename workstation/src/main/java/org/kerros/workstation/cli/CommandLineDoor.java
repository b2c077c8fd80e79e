package org.kerros.workstation.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The front door for people who type and for scripts: runs one command and says how it ended. */
public final class CommandLineDoor {
    private final Console console;
    private final Map<String, Supplier<Object>> commands;

    public CommandLineDoor(Console console) {
        this.console = console;
        commands = Commands.all();
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    public int run(String... arguments) {
        Errors errors = new Errors(console.err(), Arrays.asList(arguments));
        try {
            CommandLine line = line(arguments);
            errors.takeFrom(line);
            return line.execute(arguments);
        } catch (RuntimeException | Error problem) {
            return errors.failed(problem);
        }
    }

    // Reading the annotations of all commands takes longer than most commands do: only the one wanted is read.
    private CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new KerrosCommand());
        List<String> wanted = arguments.length > 0 && commands.containsKey(arguments[0])
                ? List.of(arguments[0])
                : List.copyOf(commands.keySet());
        commands.forEach((name, command) -> {
            if (wanted.contains(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        placeIn(line);
        return line;
    }

    private void placeIn(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.userObject() instanceof Command command) {
            command.standIn(console);
        }
        if (spec.userObject() instanceof TagCommand) {
            line.setUnmatchedOptionsArePositionalParams(true);
        }
        line.getSubcommands().values().forEach(this::placeIn);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
