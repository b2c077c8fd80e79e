package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Parameters;

/** A command that works in a project. */
abstract class ProjectCommand extends Command {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
    Path project = Path.of("");

    /** Does what the command is for, in the open project. */
    abstract Answer answer(Studio studio, Progress progress);

    // The wanted half of the answer is made while the project is open: it looks things up there.
    @Override
    Answer answer(Progress progress) {
        try (Studio studio = Studios.open(project, console())) {
            return answer(studio, progress).made(json);
        }
    }
}
