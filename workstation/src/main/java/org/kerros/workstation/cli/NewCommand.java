package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kerros.projects.Project;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "new", description = "Make an empty project.")
final class NewCommand extends Command {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The folder to make.")
    Path project = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "T",
            description = "What the piece is called; the folder's name if not given.")
    @Nullable
    String title;

    @Option(names = "--rate", paramLabel = "HZ", description = "Frames per second of the mix (default: 48000).")
    int rate = 48_000;

    @Option(names = "--tempo", paramLabel = "BPM", description = "Quarter notes a minute (default: 120).")
    double tempo = 120;

    @Override
    Answer answer(Progress progress) {
        if (rate < 8_000 || rate > 768_000) {
            throw new KerrosException(
                    Problem.USAGE, "a rate lies between 8000 and 768000 Hz, not at " + rate, "give 44100 or 48000");
        }
        if (!(tempo >= 1 && tempo <= 999)) {
            throw new KerrosException(
                    Problem.USAGE, "a tempo lies between 1 and 999 beats a minute, not at " + tempo, "give 120");
        }
        String called = title == null
                ? project.toAbsolutePath().normalize().getFileName().toString()
                : title;
        try (Project made =
                Project.create(project, called, rate, tempo, console().clock())) {
            ProjectSummary summary = ProjectSummary.of(made);
            return Answer.of(summary::json, summary::text);
        }
    }
}
