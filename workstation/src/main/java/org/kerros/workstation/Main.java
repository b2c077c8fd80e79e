package org.kerros.workstation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kerros.projects.Project;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.cli.CommandLineDoor;
import org.kerros.workstation.cli.Console;
import org.kerros.workstation.cli.UserFolder;
import org.kerros.workstation.ui.KerrosWindow;

/** Starts Kerros: without arguments, or with a project alone, the window; else the command line. */
public final class Main {
    /** How long a command may take to put away what it had begun after Ctrl-C. */
    private static final int SECONDS_TO_CLEAN_UP = 20;

    private Main() {}

    public static void main(String[] arguments) {
        quieten();
        Optional<Path> project = project(arguments);
        if (arguments.length == 0 || project.isPresent()) {
            open(project);
            return;
        }
        Console console = console();
        CountDownLatch over = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> cancel(console, over), "ctrl-c");
        Runtime.getRuntime().addShutdownHook(interrupted);
        int exitCode = new CommandLineDoor(console).run(arguments);
        over.countDown();
        if (!console.cancelled().get()) {
            System.exit(exitCode);
        }
    }

    private static void open(Optional<Path> project) {
        try {
            KerrosWindow.open(project);
        } catch (KerrosException problem) {
            stream(FileDescriptor.err).println("kerros: " + problem.getMessage());
            System.exit(problem.problem().exitCode());
        }
    }

    private static Optional<Path> project(String[] arguments) {
        return Optional.of(arguments)
                .filter(alone -> alone.length == 1)
                .map(alone -> Path.of(alone[0]))
                .filter(Project::isProject);
    }

    // Only named here: most commands end before anybody has logged anything, and logging takes its time to begin.
    private static void quieten() {
        System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }

    private static Console console() {
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isTerminal(),
                UserFolder.ofThisUser(),
                InstantSource.system(),
                new AtomicBoolean());
    }

    // From Java 22 on there is always a console, unless the one of java.base is asked for.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    // Runs when the machine shuts down: after Ctrl-C while the command works, or after its own exit.
    private static void cancel(Console console, CountDownLatch over) {
        if (over.getCount() == 0) {
            return;
        }
        console.cancelled().set(true);
        try {
            over.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("Nobody is interrupted here", impossible);
        }
    }
}
