package org.kerros.workstation.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: their answer is printed as one document or as text. */
abstract class Command implements Callable<Integer> {
    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    @Option(names = "--debug", description = "Add the stack trace to an error.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say what this command does.")
    boolean help;

    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Console console;

    void standIn(Console place) {
        console = place;
    }

    Console console() {
        if (console == null) {
            throw new IllegalStateException("A command needs a console");
        }
        return console;
    }

    CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by picocli");
        }
        return spec.commandLine();
    }

    /** Does what the command is for. */
    abstract Answer answer(Progress progress);

    @Override
    public Integer call() {
        Answer answer;
        try (ProgressDisplay display = new ProgressDisplay(console(), quiet, System::nanoTime)) {
            answer = answer(display);
        }
        console()
                .out()
                .print(
                        json
                                ? Json.text(answer.document().get()) + "\n"
                                : answer.text().get());
        console().out().flush();
        return answer.exitCode();
    }
}
