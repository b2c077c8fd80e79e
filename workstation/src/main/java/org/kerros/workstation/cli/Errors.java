package org.kerros.workstation.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code. */
final class Errors {
    static final int DEFECT = 1;
    static final int USAGE = 2;
    static final int CANCELLED = 130;

    private final PrintStream err;
    private final boolean debug;

    Errors(PrintStream err, List<String> arguments) {
        this.err = err;
        debug = arguments.contains("--debug");
    }

    /** A command line that makes no sense. */
    int misused(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        say(oneLine(wrongIn(problem)) + "; see \"" + command + " --help\"", problem);
        return USAGE;
    }

    private static String wrongIn(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && problem.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            return "there is no " + (first.startsWith("-") ? "option" : "command") + " \"" + first + "\"";
        }
        return String.valueOf(problem.getMessage());
    }

    /** A command that could not do its work. */
    int failed(Throwable problem) {
        if (problem instanceof Cancelled) {
            err.println("kerros: cancelled; nothing was left half done");
            return CANCELLED;
        }
        if (problem instanceof KerrosException known) {
            say(oneLine(known.wrong() + "; " + known.advice()), known);
            return known.problem().exitCode();
        }
        if (problem instanceof OutOfMemoryError) {
            say("this takes more memory than there is; take less at a time or start with a larger -Xmx", problem);
            return DEFECT;
        }
        say(
                "something went wrong that is our fault (" + oneLine(String.valueOf(problem)) + ")"
                        + "; run it again with --debug and send us what it prints",
                problem);
        return DEFECT;
    }

    private void say(String line, Throwable problem) {
        err.println("kerros: " + line);
        if (debug) {
            problem.printStackTrace(err);
        }
        err.flush();
    }

    private static String oneLine(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")));
    }

    /** Lets picocli hand everything that goes wrong to this. */
    void takeFrom(CommandLine line) {
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
    }
}
